/** Stands in for the Android SDK's class of this name, which has these three. */
public final class SessionError {
    private final int code;
    private final String name;
    private final String message;

    public SessionError(int code, String name, String message) {
        this.code = code;
        this.name = name;
        this.message = message;
    }

    public int getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getMessage() {
        return message;
    }
}
