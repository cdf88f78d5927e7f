package gazette.collect.line;

import java.util.List;

/** What was printed on the days before. */
public interface Memory {
    /** Nothing ever was, and nothing will be remembered. */
    Memory NONE = new Memory() {
        @Override
        public boolean knows(List<String> marks) {
            return false;
        }

        @Override
        public boolean isAcquainted(String feed) {
            return false;
        }

        @Override
        public void keepBack(int articles) {}

        @Override
        public void passOver(List<String> marks) {}
    };

    /** Whether one of the marks is that of something that was in an issue, or was passed over. Any thread may ask. */
    boolean knows(List<String> marks);

    /** Whether the feed of this mark was in an issue before, so that it has no past that was never meant to be printed. */
    boolean isAcquainted(String feed);

    /** So many articles stay out of the issue, since they were in one. */
    void keepBack(int articles);

    /** What bears these marks is not printed, and need not be looked at again once the issue is out. */
    void passOver(List<String> marks);
}
