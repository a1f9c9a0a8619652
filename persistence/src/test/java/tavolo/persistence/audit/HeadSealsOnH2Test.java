package tavolo.persistence.audit;

import static tavolo.persistence.schema.Tables.AUDIT_HEAD;

import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import tavolo.domain.contract.HeadSealsContract;
import tavolo.domain.evidence.ChainHead;
import tavolo.domain.evidence.HeadSeals;
import tavolo.persistence.DatabaseUnderTest;

class HeadSealsOnH2Test extends HeadSealsContract {

    private final DatabaseUnderTest database = DatabaseUnderTest.h2();

    @Override
    protected HeadSeals seals() {
        return database.the(HeadSeals.class);
    }

    @Override
    protected void grow(ChainHead head) {
        int known =
                database.sql()
                        .update(AUDIT_HEAD)
                        .set(AUDIT_HEAD.LENGTH, head.length())
                        .set(AUDIT_HEAD.HASH, head.hash())
                        .where(AUDIT_HEAD.CHAIN_ID.eq(head.chain()))
                        .execute();
        if (known == 0) {
            database.sql()
                    .insertInto(AUDIT_HEAD)
                    .set(AUDIT_HEAD.CHAIN_ID, head.chain())
                    .set(AUDIT_HEAD.LENGTH, head.length())
                    .set(AUDIT_HEAD.HASH, head.hash())
                    .execute();
        }
    }

    @Override
    protected <T> T in(Supplier<T> work) {
        return database.transactions().inOne(work);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
