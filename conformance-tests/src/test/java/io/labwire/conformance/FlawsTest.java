package io.labwire.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.labwire.core.wire.WireFormatException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Each contract fails on codecs that break it, one flaw each, and on no other. */
class FlawsTest {

    private static final String DAMAGE = "damagedBytesDecodeOrAreRefused";
    private static final String NOISE = "noiseDecodesOrIsRefused";

    @Test
    void aSoundCodecKeepsAllContracts() {
        assertThat(brokenBy(Sound.class)).isEmpty();
    }

    @Test
    void aLostSpaceBreaksTheRoundTrip() {
        assertThat(brokenBy(LosesTrailingSpaces.class)).contains("decodingUndoesEncoding");
    }

    @Test
    void bytesThatDifferFromOneTimeToTheNextBreakTheRoundTrip() {
        assertThat(brokenBy(ClosesEverySecondWithAComma.class))
                .contains("encodingUndoesDecodingOfCanonicalBytes")
                .doesNotContain("decodingUndoesEncoding");
    }

    @Test
    void aMessageOfNoiseThatCannotBeWrittenAgainBreaksTheMutationContract() {
        assertThat(brokenBy(AcceptsWhatItCannotWrite.class)).contains(DAMAGE);
    }

    @Test
    void anotherExceptionBreaksTheMutationContract() {
        assertThat(brokenBy(ThrowsOfItsOwn.class)).containsExactly(DAMAGE, NOISE);
    }

    @Test
    void aHangBreaksTheMutationContract() {
        assertThat(brokenBy(Hangs.class)).containsExactly(DAMAGE, NOISE);
    }

    @Test
    void anAllocationThatTheInputChoosesBreaksTheMutationContract() {
        assertThat(brokenBy(TrustsTheLength.class)).containsExactly(DAMAGE, NOISE);
    }

    @Test
    void aForgottenEndOfAChunkBreaksTheChunkingContract() {
        assertThat(brokenBy(ForgetsBetweenChunks.class)).containsExactly("anySplitGivesTheSame");
    }

    @Test
    void aBufferKeptAfterTheCallBreaksTheChunkingContract() {
        assertThat(brokenBy(KeepsTheBuffer.class)).containsExactly("anySplitGivesTheSame");
    }

    @Test
    void moreHeldBackThanTheLimitBreaksTheChunkingContract() {
        assertThat(brokenBy(HoldsBackTooMuch.class)).containsExactly("anySplitGivesTheSame");
    }

    private static Set<String> brokenBy(Class<?> test) {
        Set<String> broken = new TreeSet<>();
        int[] run = {0};
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(test))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
                                if (identifier.isTest()) {
                                    run[0]++;
                                }
                                if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                                    broken.add(((MethodSource)
                                                    identifier.getSource().orElseThrow())
                                            .getMethodName());
                                }
                            }
                        });
        assertThat(run[0]).as("properties run").isEqualTo(5);
        return broken;
    }

    /** Nothing is shrunk: jqwik gives that up after a while, but its thread goes on, and disturbs the next class. */
    @PropertyDefaults(shrinking = ShrinkingMode.OFF)
    static class Sound implements RoundTripContract, ChunkingContract<String> {

        Codec<String> codec() {
            return new Netstring();
        }

        @Override
        public List<MessageUnderTest<?>> messageTypes() {
            return List.of(Netstring.underTest(codec()));
        }

        @Override
        public byte[] meaningfulBytes() {
            return "0123456789:".getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public StreamReader<String> newReader() {
            return new NetstringReader();
        }

        @Override
        public int limit() {
            return Netstring.LIMIT;
        }
    }

    static class LosesTrailingSpaces extends Sound {
        @Override
        Codec<String> codec() {
            return new Netstring() {
                @Override
                public byte[] encode(String message) {
                    return super.encode(message.stripTrailing());
                }
            };
        }
    }

    static class ClosesEverySecondWithAComma extends Sound {
        private boolean comma;

        @Override
        Codec<String> codec() {
            return new Netstring() {
                @Override
                public byte[] encode(String message) {
                    comma = !comma;
                    byte[] bytes = super.encode(message + ",");
                    return comma ? bytes : super.encode(message);
                }

                @Override
                public String decode(byte[] bytes) throws WireFormatException {
                    return super.decode(bytes).replaceAll(",+$", "");
                }
            };
        }
    }

    static class AcceptsWhatItCannotWrite extends Sound {
        @Override
        Codec<String> codec() {
            return new Netstring() {
                @Override
                String content(byte[] bytes, int from, int length) throws WireFormatException {
                    return bytes.length - from == length - 1
                            ? "too long".repeat(Netstring.LIMIT)
                            : super.content(bytes, from, length);
                }
            };
        }
    }

    static class ThrowsOfItsOwn extends Sound {
        @Override
        Codec<String> codec() {
            return new Netstring() {
                @Override
                String content(byte[] bytes, int from, int length) {
                    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
                }
            };
        }
    }

    static class Hangs extends Sound {
        @Override
        public Bounds bounds() {
            return new Bounds(Duration.ofMillis(20), 16 * 1024, 128);
        }

        @Override
        Codec<String> codec() {
            return new Netstring() {
                @Override
                String content(byte[] bytes, int from, int length) throws WireFormatException {
                    int at = from;
                    while (at < from + length && !Thread.currentThread().isInterrupted()) {
                        at = Math.min(bytes.length, at + 1);
                    }
                    return super.content(bytes, from, length);
                }
            };
        }
    }

    static class TrustsTheLength extends Sound {

        private volatile byte[] room = new byte[0];

        @Override
        public Bounds bounds() {
            return new Bounds(Duration.ofSeconds(10), 50_000, 100);
        }

        @Override
        Codec<String> codec() {
            return new Netstring() {
                @Override
                String content(byte[] bytes, int from, int length) throws WireFormatException {
                    room = new byte[length * 1000];
                    return super.content(bytes, from, length);
                }
            };
        }
    }

    static class ForgetsBetweenChunks extends Sound {
        @Override
        public StreamReader<String> newReader() {
            return new NetstringReader() {
                private NetstringReader reader = new NetstringReader();

                @Override
                public List<String> receive(ByteBuffer chunk) {
                    List<String> events = reader.receive(chunk);
                    reader = new NetstringReader();
                    return events;
                }
            };
        }
    }

    static class KeepsTheBuffer extends Sound {
        @Override
        public StreamReader<String> newReader() {
            return new NetstringReader() {
                private ByteBuffer kept = ByteBuffer.allocate(0);

                @Override
                public List<String> receive(ByteBuffer chunk) {
                    List<String> events = super.receive(kept);
                    kept = chunk;
                    return events;
                }
            };
        }
    }

    static class HoldsBackTooMuch extends Sound {
        @Override
        public int limit() {
            return 3;
        }
    }
}
