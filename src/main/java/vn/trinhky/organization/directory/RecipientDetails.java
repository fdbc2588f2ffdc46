package vn.trinhky.organization.directory;

import java.util.Optional;
import vn.trinhky.organization.EmailAddress;

/**
 * A recipient as other modules see it.
 *
 * @param name as printed under {@code Nơi nhận}
 * @param code official organisation code (QĐ 20/2020/QĐ-TTg), e.g. {@code H37.DN.001}, once known
 * @param email where issued documents are sent, once known
 * @param active false once documents are no longer sent there; such a recipient is not proposed any more
 */
public record RecipientDetails(
        RecipientId id, String name, Optional<String> code, Optional<EmailAddress> email, boolean active) {}
