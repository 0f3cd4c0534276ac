package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.ExtraArguments;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Needs;
import io.labwire.codegen.model.Request;

/** Compares a request, its informs and its reply with what they were. */
final class RequestComparison {

    private static final ElementsComparison<Message> INFORMS =
            new ElementsComparison<>(Message::word, Message::name, Message::path, Message::span);

    private final MessageComparison messages;

    RequestComparison(MessageComparison messages) {
        this.messages = messages;
    }

    void compare(Pair<Request> pair) {
        Request was = pair.before();
        Request is = pair.after();
        boolean oldRefuse = was.extraArguments() == ExtraArguments.REFUSE;
        boolean newRefuse = is.extraArguments() == ExtraArguments.REFUSE;
        messages.compare(part(pair, was.message(), is.message(), pair.title()), oldRefuse, newRefuse);
        INFORMS.compare(
                pair,
                INFORMS.byName(was.informs(), is.informs()),
                added -> ConversationChange.INFORM_ADDED,
                inform -> messages.compare(inform, true, true));
        messages.compare(part(pair, was.reply(), is.reply(), "the reply of " + pair.title()), true, true);
        pair.property(ConversationChange.TIMEOUT, "timeout-hint", Request::timeoutHint);
        pair.property(
                newRefuse ? ElementChange.NOW_REFUSED : ElementChange.UNKNOWN,
                "extra-arguments",
                Request::extraArguments);
        needs(pair, was.needs(), is.needs());
    }

    private static void needs(Pair<Request> pair, Needs was, Needs is) {
        if (!was.equals(is)) {
            pair.changed(ConversationChange.NEEDS, "needs", words(was), words(is));
        }
    }

    private static String words(Needs needs) {
        String version = needs.major() == 0 ? "" : "version " + needs.major() + "." + needs.minor();
        String flags = needs.flags().isEmpty() ? "" : "flags " + needs.flags();
        return version + (version.isEmpty() || flags.isEmpty() ? "" : ", ") + flags;
    }

    private static Pair<Message> part(Pair<Request> request, Message was, Message is, String title) {
        return request.part(title, Paths.local(is.path(), request.run().after()), was, is, was.span(), is.span());
    }
}
