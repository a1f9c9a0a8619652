package tavolo.persistence.demo;

import tavolo.domain.TavoloException;

/// A file of the demo world that asks for something impossible: a bug of the file.
final class BrokenStoryException extends TavoloException {

    BrokenStoryException(String file, int line, String fault) {
        super(file + ":" + line + ": " + fault);
    }

    @Override
    public String code() {
        return "broken-story";
    }
}
