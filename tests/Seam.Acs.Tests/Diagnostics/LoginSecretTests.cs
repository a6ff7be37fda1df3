namespace Seam.Acs.Tests;

/// <summary>What a client logs in with, and the session that it gets, are in nothing that is seen of it.</summary>
public sealed class LoginSecretTests
{
    private const string Key = "seam_pk1_zq7mark";
    private const string User = "Zq7Mark of Jane";
    private const string Echo = $$$$$"""
        {"error":{"type":"{{{{{User}}}}} is wrong","message":"{{{{{User}}}}} with {{{{{Key}}}}} is unknown, seam_cst1_zq7mark too",
         "validation_errors":{"user_identifier_key":{"_errors":["{{{{{User}}}}} is unknown"]}}}}
        """;
    private const string Session =
        """{"client_session":{"token":"seam_cst1_zq7mark","user_identifier_key":"Zq7Mark"}}""";

    /// <summary>What the server answers, one request after the other, and whether the call is synchronous.</summary>
    public static TheoryData<int, string, int, string, bool> Answers
    {
        get
        {
            var rows = new TheoryData<int, string, int, string, bool>();
            foreach (var synchronously in new[] { true, false })
            {
                rows.Add(200, Session, 200, Things.Body, synchronously);
                rows.Add(200, Session, 401, Echo, synchronously);
                rows.Add(200, Session, 503, "<html>seam_cst1_zq7mark</html>", synchronously);
                rows.Add(400, Echo, 200, Things.Body, synchronously);
                rows.Add(401, Echo, 200, Things.Body, synchronously);
                rows.Add(503, $"<html>{Key} {User}</html>", 503, "", synchronously);
                rows.Add(200, Session[..^3], 200, Things.Body, synchronously);
                rows.Add(200, """{"client_session":"seam_cst1_zq7mark"}""", 200, Things.Body, synchronously);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_login_keeps_its_secrets(int first, string session, int second, string body, bool synchronously)
    {
        using var observer = new Observer();
        var options = new SeamClientOptions();
        var script = new Script(Script.Answer(first, session), Script.Answer(second, body));
        using var client = observer.CreateClient(
            script,
            new TestTime(),
            made =>
            {
                options = made;
                made.ApiKey = null;
                made.PublishableKey = Key;
                made.UserIdentifierKey = User;
                made.RetryDelay = TimeSpan.Zero;
            }
        );

        var failure = await Record.ExceptionAsync(() => client.Call(synchronously, Things.Get));

        Assert.Equal(
            first != 200 || second != 200 || !session.EndsWith("\"}}", StringComparison.Ordinal),
            failure is SeamException
        );
        Assert.Equal(Key, script.Requests.First().Headers["seam-publishable-key"]);
        Assert.Contains(User, script.Requests.First().Body, StringComparison.Ordinal);
        Assert.NotEmpty(observer.Spans);
        var seen = Told.By(observer).Concat(failure is null ? [] : Told.By(failure)).Append($"{options}");
        Assert.All(seen, line => Assert.False(Marked.IsIn(line), line));
    }
}
