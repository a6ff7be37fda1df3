namespace Seam.Acs.Tests;

/// <summary>A token in the wrong place is told by what it looks like.</summary>
public sealed class TokenKindTests
{
    [Theory]
    [InlineData("seam_apikey1_abc", nameof(TokenKind.ApiKey))]
    [InlineData("seam_at1_abc", nameof(TokenKind.PersonalAccessToken))]
    [InlineData("seam_cst1_abc", nameof(TokenKind.ClientSession))]
    [InlineData("seam_pk1_abc", nameof(TokenKind.PublishableKey))]
    [InlineData("eyJh.b.c", nameof(TokenKind.ConsoleSession))]
    [InlineData("SEAM_at1", nameof(TokenKind.Unknown))]
    [InlineData("whsec_abc", nameof(TokenKind.Unknown))]
    [InlineData("", nameof(TokenKind.Unknown))]
    public void A_token_is_told_by_its_beginning(string token, string kind) =>
        Assert.Equal(kind, TokenKinds.Of(token).ToString());

    [Theory]
    [InlineData("seam_at1_4711", "this looks like a personal access token; set PersonalAccessToken")]
    [InlineData("seam_cst1_4711", "this looks like a client session token; set ClientSessionToken")]
    [InlineData("seam_pk1_4711", "this looks like a publishable key; set PublishableKey with UserIdentifierKey")]
    [InlineData("eyJh.b.4711", "this looks like the token of a console session; set ConsoleSessionToken")]
    [InlineData("4711", "this is no token of Seam's; an API key, for instance, begins with \"seam_\"")]
    public void What_is_no_API_key_says_where_it_belongs(string token, string reason) =>
        Assert.Equal($"ApiKey: {reason}.", Refusal(new SeamClientOptions { ApiKey = token }));

    [Fact]
    public void An_API_key_elsewhere_says_where_it_belongs() =>
        Assert.Equal(
            "ClientSessionToken: this looks like an API key; set ApiKey.",
            Refusal(new SeamClientOptions { ClientSessionToken = "seam_4711" })
        );

    private static string Refusal(SeamClientOptions options) =>
        Assert.Throws<SeamConfigurationException>(() => new SeamClient(options, static _ => null)).Message;
}
