package vn.trinhky.signing;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.organization.PersonId;

/** Keys of the demo's two signers and of its agency's seal, all with the same PIN. A key that is there stays. */
@Component
@Order(20)
@ConditionalOnBooleanProperty("trinhky.demo")
class DemoKeys implements ApplicationRunner {
    private static final String AGENCY_NAME = "UBND xã Quyết Thắng";
    private static final Map<KeyHolder, String> HOLDERS = Map.of(
            new KeyHolder.Signer(PersonId.of("b0000000-0000-4000-8000-000000000003")),
            "Lê Văn Thảo",
            new KeyHolder.Signer(PersonId.of("b0000000-0000-4000-8000-000000000004")),
            "Trần Thị Minh Nguyệt",
            new KeyHolder.AgencySeal(AgencyId.of("a0000000-0000-4000-8000-000000000001")),
            AGENCY_NAME);

    private final SignatureProvider keys;
    private final ObjectProvider<KeyIssuer> issuer;

    DemoKeys(SignatureProvider keys, ObjectProvider<KeyIssuer> issuer) {
        this.keys = keys;
        this.issuer = issuer;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        issuer.ifAvailable(authority -> HOLDERS.forEach((holder, name) -> {
            if (!keys.holdsKeyOf(holder)) {
                issue(authority, holder, name);
            }
        }));
    }

    private static void issue(KeyIssuer authority, KeyHolder holder, String name) {
        try (Pin pin = new Pin("246810".toCharArray())) {
            authority.issueFor(holder, name, AGENCY_NAME, pin);
        }
    }
}
