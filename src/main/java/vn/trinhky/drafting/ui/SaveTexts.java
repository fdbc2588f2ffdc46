package vn.trinhky.drafting.ui;

import java.io.Serializable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sentences for the state of saving, spoken by the page itself because the server cannot once the connection is gone.
 * The characters <code>{0}</code> in them become the time of day in Vietnam, {@code HH:mm}.
 *
 * @param savedAgain after the connection came back
 */
public record SaveTexts(String saving, String saved, String savedAgain, String offline) implements Serializable {

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("saving", saving)
                .put("saved", saved)
                .put("savedAgain", savedAgain)
                .put("offline", offline);
    }
}
