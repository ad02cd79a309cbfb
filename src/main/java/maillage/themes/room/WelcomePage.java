package maillage.themes.room;

/** What a visitor reads who came by a code: the same whether it is one of a room or not. */
public record WelcomePage(Code code) {
    /** To sign in and come back; without language. */
    public String signIn() {
        return "/sign-in?next=/room/" + code;
    }
}
