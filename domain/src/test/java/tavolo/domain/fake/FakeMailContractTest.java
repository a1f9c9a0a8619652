package tavolo.domain.fake;

import tavolo.domain.contract.MailContract;
import tavolo.domain.contract.Post;

class FakeMailContractTest extends MailContract {

    private final Post post = new FakePost();

    @Override
    protected Post post() {
        return post;
    }
}
