import dev.wterror.WTErrors;

/** One lookup and nothing else. */
public final class FirstLookup {
    private FirstLookup() {}

    /** Looks the code up that is named. */
    public static void main(String[] arguments) {
        System.out.println(WTErrors.get(Integer.parseInt(arguments[0])).getId());
    }
}
