package org.postpolicy.rules.signals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;

/**
 * Looks at texts with all detectors and counts every call and every jump in our own code, so that no clock is needed.
 *
 * <p>The work of the Java library and of other libraries is not counted; one thread only.
 */
public final class CountedWork {

    private static long steps;

    private CountedWork() {}

    /** Counts one step; called from the counted classes. */
    public static void step() {
        steps++;
    }

    /** Returns how many steps it takes to look at a text. */
    static long of(String text) {
        Submission submission = Submission.of(Post.comment(text));
        // What is remembered from the first look, such as folded characters, is no work of the text.
        All.look(submission);
        steps = 0;
        All.look(submission);
        return steps;
    }

    /** The detectors, loaded once with a count in each method and at each jump. */
    private static final class All {

        private static final Class<?> TYPE = load();
        private static final Object SIGNALS = signals();

        private static Class<?> load() {
            try {
                return new Loader().loadClass(TextSignals.class.getName());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Object signals() {
            try {
                return TYPE.getMethod("of", Set.class, List.class)
                        .invoke(null, TextSignals.detectedKinds(), List.of(List.of()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void look(Submission submission) {
            try {
                TYPE.getMethod("detect", Submission.class).invoke(SIGNALS, submission);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Loader extends ClassLoader {

        private Loader() {
            super(TextSignals.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            boolean counted = name.startsWith(CountedWork.class.getPackageName() + ".")
                    && !name.equals(CountedWork.class.getName());
            if (!counted) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                ClassReader reader = new ClassReader(in);
                ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
                reader.accept(new Counting(writer), 0);
                byte[] counting = writer.toByteArray();
                return defineClass(name, counting, 0, counting.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Counting extends ClassVisitor {

        private Counting(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] errors) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, type, signature, errors)) {
                @Override
                public void visitCode() {
                    super.visitCode();
                    count();
                }

                @Override
                public void visitJumpInsn(int opcode, Label label) {
                    count();
                    super.visitJumpInsn(opcode, label);
                }

                private void count() {
                    super.visitMethodInsn(
                            Opcodes.INVOKESTATIC, Type.getInternalName(CountedWork.class), "step", "()V", false);
                }
            };
        }
    }
}
