package tavolo.domain.fake;

import tavolo.domain.contract.Post;
import tavolo.domain.contract.RemindersContract;

class FakeRemindersContractTest extends RemindersContract {

    private final Post post = new FakePost();

    @Override
    protected Post post() {
        return post;
    }
}
