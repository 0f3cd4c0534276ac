package io.labwire.katcp.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.labwire.core.Bytes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "foo-", "foo--bar", "a1-2", "WatchDog", "Zz9"})
    void theseAreNames(String name) {
        assertThat(Message.request(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "-a", "a_b", "a.b", "a b", "café", "a\n", "@", "[", "`", "{", "a/", "a:", "aı"})
    void theseAreNoNames(String name) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Message.inform(name));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new LineWriter().begin(MessageKind.INFORM, name, 1));
    }

    @Test
    void idsAreNeverNegative() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Message.request("a").withId(-1));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new LineWriter().begin(MessageKind.REPLY, "a", Integer.MIN_VALUE));
        assertThat(Message.request("a").withId(Integer.MAX_VALUE)).hasToString("?a[2147483647]");
    }

    @Test
    void argumentsAreCopied() {
        List<Bytes> arguments = new ArrayList<>(List.of(Bytes.utf8("ok")));
        Message message = new Message(MessageKind.REPLY, "a", 1, arguments);

        arguments.clear();

        assertThat(message).isEqualTo(Message.reply("a", "ok").withId(1));
    }

    @Test
    void onlyAReplyCanSayThatAllIsWell() {
        assertThat(Message.reply("a", "ok", "1").isOk()).isTrue();
        assertThat(Message.reply("a", "fail", "ok").isOk()).isFalse();
        assertThat(Message.reply("a", "OK").isOk()).isFalse();
        assertThat(Message.reply("a").isOk()).isFalse();
        assertThat(Message.inform("a", "ok").isOk()).isFalse();
    }

    @Test
    void messagesAreTheSameIfKindNameIdAndArgumentsAre() {
        Message request = Message.request("a", "b").withId(7);
        assertThat(request).isEqualTo(Message.request("a", "b").withId(7));
        assertThat(Message.reply(request.name(), "ok").withId(request.id())).hasToString("!a[7] ok");
        assertThat(List.of(
                        Message.reply("a", "b").withId(7),
                        Message.request("c", "b").withId(7),
                        Message.request("a", "b"),
                        Message.request("a", "c").withId(7)))
                .doesNotContain(request);
    }

    @Test
    void itIsShownAsTheLineItIs() {
        assertThat(Message.inform("log", "warn", "two words", "")).hasToString("#log warn two\\_words \\@");
    }
}
