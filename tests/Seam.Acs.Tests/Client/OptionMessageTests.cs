using System.Net;

namespace Seam.Acs.Tests;

/// <summary>What is said, word by word, of an option that can't be used, of a client or of one call.</summary>
public sealed class OptionMessageTests
{
    private const string Time = "it must be more than zero, and at most 24 days; or infinite";
    private const string Delay = "it must not be negative, and at most 24 days";
    private const string Url = "it must be an absolute URL that begins with https:// (or http://)";

    private static readonly TimeSpan TooLong = TimeSpan.FromMilliseconds(int.MaxValue + 1L);

    private static readonly Dictionary<string, Action<SeamClientOptions>> OfAClient = new()
    {
        [$"AttemptTimeout: {Time}."] = options => options.AttemptTimeout = TimeSpan.Zero,
        [$"TotalTimeout: {Time}."] = options => options.TotalTimeout = TooLong,
        ["MaxRetries: it must be from 0 to 100."] = options => options.MaxRetries = 101,
        [$"RetryDelay: {Delay}."] = options => options.RetryDelay = TimeSpan.FromTicks(-1),
        [$"MaxRetryDelay: {Delay}."] = options => options.MaxRetryDelay = TooLong,
        ["RetryDelay: it must not be longer than MaxRetryDelay."] = options =>
            (options.RetryDelay, options.MaxRetryDelay) = (TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(1)),
        ["HttpVersion: it must be 1.1 or 2.0."] = options => options.HttpVersion = HttpVersion.Version30,
        ["WaitForActionAttempts: it must not be null."] = options => options.WaitForActionAttempts = null!,
        ["TimeProvider: it must not be null."] = options => options.TimeProvider = null!,
        [$"Endpoint: {Url}."] = options => options.Endpoint = new Uri("ftp://seam.test"),
        ["Endpoint: it must not hold a user, a query or a fragment."] = options =>
            options.Endpoint = new Uri("https://seam.test?x=1"),
        [
            "Endpoint: plain http would send the credential and PINs readable by anyone on the way; use https, or set "
                + "AllowUnencryptedEndpoint."
        ] = options => options.Endpoint = new Uri("http://seam.test"),
        ["ClientSessionToken: only one credential can be set, but ApiKey is set too."] = options =>
            options.ClientSessionToken = "seam_cst1_token",
        ["UserIdentifierKey: it goes with PublishableKey alone, which is not set."] = options =>
            options.UserIdentifierKey = "jane",
        ["UserIdentifierKey: a publishable key needs the key of the user that it is to stand for."] = options =>
            (options.ApiKey, options.PublishableKey) = (null, "seam_pk1_key"),
        ["UserIdentifierKey: it is blank."] = options =>
            (options.ApiKey, options.PublishableKey, options.UserIdentifierKey) = (null, "seam_pk1_key", " "),
        ["WorkspaceId: a console session needs the ID of its workspace."] = options =>
            (options.ApiKey, options.ConsoleSessionToken) = (null, "eyJ0.e30.x"),
        [
            "HttpMessageHandler: its SocketsHttpHandler follows redirects, and would send tokens and PINs to whatever host "
                + "an answer names; set its AllowAutoRedirect to false."
        ] = options => options.HttpMessageHandler = new SocketsHttpHandler(),
    };

    private static readonly Dictionary<string, SeamRequestOptions> OfACall = new()
    {
        [$"AttemptTimeout: {Time}."] = new() { AttemptTimeout = TooLong },
        [$"TotalTimeout: {Time}."] = new() { TotalTimeout = TimeSpan.Zero },
        ["MaxRetries: it must be from 0 to 100."] = new() { MaxRetries = -1 },
        [$"MaxRetryDelay: {Delay}."] = new() { MaxRetryDelay = TooLong },
        [$"RetryDelay: {Delay}."] = new() { RetryDelay = TimeSpan.FromTicks(-1) },
        ["RetryDelay: it must not be longer than MaxRetryDelay."] = new() { RetryDelay = TimeSpan.FromHours(1) },
        ["Headers: the header \"Authorization\" is the client's own."] = With("Authorization", "x"),
        ["Headers: a name holds a character that no header's name can hold."] = With("a b", "x"),
        ["Headers: the value of \"x-tenant\" is null, or holds a character other than visible ASCII and spaces."] =
            With("x-tenant", "é"),
    };

    public static TheoryData<string> ClientMessages => [.. OfAClient.Keys];

    public static TheoryData<string> CallMessages => [.. OfACall.Keys];

    [Theory]
    [MemberData(nameof(ClientMessages))]
    public void Of_a_client(string message)
    {
        var options = new SeamClientOptions { ApiKey = "seam_test_key" };
        OfAClient[message](options);

        var refused = Assert.Throws<SeamConfigurationException>(() => SettingsResolver.Resolve(options, _ => null));

        Assert.Equal(message, refused.Message);
        Assert.Equal(message[..message.IndexOf(':', StringComparison.Ordinal)], refused.OptionName);
        Assert.Null(refused.EnvironmentVariable);
    }

    [Theory]
    [MemberData(nameof(CallMessages))]
    public void Of_a_call(string message)
    {
        var settings = SettingsResolver.Resolve(new SeamClientOptions { ApiKey = "seam_test_key" }, _ => null);

        var refused = Assert.Throws<ArgumentException>(() => RequestOptionsCheck.Validate(OfACall[message], settings));

        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Accept")]
    [InlineData("Accept-Encoding")]
    [InlineData("authorization")]
    [InlineData("client-session-token")]
    [InlineData("Connection")]
    [InlineData("Content-Type")]
    [InlineData("Expect")]
    [InlineData("Host")]
    [InlineData("Proxy-Authorization")]
    [InlineData("seam-publishable-key")]
    [InlineData("seam-sdk-name")]
    [InlineData("seam-sdk-version")]
    [InlineData("seam-workspace")]
    [InlineData("TE")]
    [InlineData("Trailer")]
    [InlineData("Transfer-Encoding")]
    [InlineData("Upgrade")]
    [InlineData("User-Agent")]
    public void Of_a_header_that_is_the_clients_own(string name)
    {
        var settings = SettingsResolver.Resolve(new SeamClientOptions { ApiKey = "seam_test_key" }, _ => null);

        var refused = Assert.Throws<ArgumentException>(() => RequestOptionsCheck.Validate(With(name, "x"), settings));

        Assert.StartsWith(
            $"Headers: the header \"{name}\" is the client's own.",
            refused.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void As_much_as_is_allowed_is_taken()
    {
        var longest = TimeSpan.FromMilliseconds(int.MaxValue);
        var settings = SettingsResolver.Resolve(
            new SeamClientOptions
            {
                ApiKey = "seam_test_key",
                MaxRetries = 100,
                RetryDelay = longest,
                MaxRetryDelay = longest,
                AttemptTimeout = longest,
                TotalTimeout = longest,
            },
            _ => null
        );

        Assert.Equal(100, settings.MaxRetries);
        RequestOptionsCheck.Validate(
            new SeamRequestOptions
            {
                MaxRetries = 100,
                RetryDelay = longest,
                MaxRetryDelay = longest,
                AttemptTimeout = longest,
                TotalTimeout = longest,
            },
            settings
        );
    }

    [Fact]
    public void Of_two_credentials_in_the_environment()
    {
        var refused = Assert.Throws<SeamConfigurationException>(() =>
            SettingsResolver.Resolve(new SeamClientOptions(), name => name is "SEAM_ENDPOINT" ? null : "seam_test_key")
        );

        Assert.Equal(
            "ApiKey (from SEAM_API_KEY): SEAM_PERSONAL_ACCESS_TOKEN is set too, so it is not clear which one to use: unset "
                + "one of them, or pass a credential to the client.",
            refused.Message
        );
    }

    [Fact]
    public void Of_an_endpoint_in_the_environment() =>
        Assert.Equal(
            "Endpoint (from SEAM_ENDPOINT): it is not an absolute URL.",
            Assert
                .Throws<SeamConfigurationException>(() =>
                    SettingsResolver.Resolve(new SeamClientOptions { ApiKey = "seam_test_key" }, _ => "seam.test/x")
                )
                .Message
        );

    [Fact]
    public void Of_another_workspace_for_a_key_that_belongs_to_one()
    {
        var refused = Assert.Throws<SeamConfigurationException>(() => SeamCredential.ApiKey("k").ForWorkspace("w1"));

        Assert.Equal(
            "WorkspaceId: the client's credential belongs to one workspace. Only a personal access token and a console "
                + "session reach others.",
            refused.Message
        );
    }

    private static SeamRequestOptions With(string name, string value) =>
        new() { Headers = new Dictionary<string, string> { [name] = value } };
}
