namespace Seam.Acs.Tests;

public sealed class CredentialTests
{
    private const string Workspace = "9f1b6a52-6a4e-4b5e-8d55-1c2f3a4b5c6d";

    private static readonly RecordOperation<Thing> Workspaces = new("GET /workspaces/list", RetryClass.Read, "thing");

    [Fact]
    public async Task An_api_key_is_a_bearer() =>
        Assert.Equal(
            [("authorization", "Bearer seam_key1")],
            await CredentialHeaders(new SeamClientOptions { ApiKey = "seam_key1" })
        );

    [Fact]
    public async Task A_personal_access_token_goes_with_its_workspace() =>
        Assert.Equal(
            [("authorization", "Bearer seam_at1"), ("seam-workspace", Workspace)],
            await CredentialHeaders(new SeamClientOptions { PersonalAccessToken = "seam_at1", WorkspaceId = Workspace })
        );

    [Fact]
    public async Task A_personal_access_token_may_go_alone() =>
        Assert.Equal(
            [("authorization", "Bearer seam_at1")],
            await CredentialHeaders(new SeamClientOptions { PersonalAccessToken = "seam_at1" })
        );

    [Fact]
    public async Task A_client_session_token_is_sent_twice() =>
        Assert.Equal(
            [("authorization", "Bearer seam_cst1"), ("client-session-token", "seam_cst1")],
            await CredentialHeaders(new SeamClientOptions { ClientSessionToken = "seam_cst1" })
        );

    [Fact]
    public async Task A_console_session_goes_with_its_workspace() =>
        Assert.Equal(
            [("authorization", "Bearer eyJh.b.c"), ("seam-workspace", Workspace)],
            await CredentialHeaders(new SeamClientOptions { ConsoleSessionToken = "eyJh.b.c", WorkspaceId = Workspace })
        );

    [Fact]
    public async Task The_environment_stands_in_where_nothing_is_set()
    {
        Assert.Equal(
            [("authorization", "Bearer seam_key1")],
            await CredentialHeaders(new SeamClientOptions(), ("SEAM_API_KEY", "seam_key1"))
        );
        Assert.Equal(
            [("authorization", "Bearer seam_at1"), ("seam-workspace", Workspace)],
            await CredentialHeaders(
                new SeamClientOptions(),
                ("SEAM_API_KEY", " "),
                ("SEAM_PERSONAL_ACCESS_TOKEN", "seam_at1"),
                ("SEAM_WORKSPACE_ID", Workspace)
            )
        );
    }

    [Fact]
    public async Task A_credential_that_is_set_keeps_the_environments_out()
    {
        Assert.Equal(
            [("authorization", "Bearer seam_key1")],
            await CredentialHeaders(
                new SeamClientOptions { ApiKey = "seam_key1" },
                ("SEAM_API_KEY", "seam_key2"),
                ("SEAM_PERSONAL_ACCESS_TOKEN", "seam_at2"),
                ("SEAM_WORKSPACE_ID", Workspace)
            )
        );
        Assert.Equal(
            [("authorization", "Bearer seam_at1")],
            await CredentialHeaders(
                new SeamClientOptions { PersonalAccessToken = "seam_at1" },
                ("SEAM_WORKSPACE_ID", Workspace)
            )
        );
    }

    [Fact]
    public async Task A_workspace_that_is_set_is_taken_rather_than_the_environments() =>
        Assert.Equal(
            [("authorization", "Bearer seam_at1"), ("seam-workspace", Workspace)],
            await CredentialHeaders(
                new SeamClientOptions { WorkspaceId = Workspace },
                ("SEAM_PERSONAL_ACCESS_TOKEN", "seam_at1"),
                ("SEAM_WORKSPACE_ID", "11111111-0000-0000-0000-000000000000")
            )
        );

    [Fact]
    public void A_workspace_beside_the_environments_api_key_is_refused_for_that_key()
    {
        var refused = Refused("WorkspaceId", new() { WorkspaceId = Workspace }, ("SEAM_API_KEY", "seam_key1"));
        Assert.Contains("settled by SEAM_API_KEY", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_credentials_in_the_environment_are_refused() =>
        Refused(
            "ApiKey",
            "SEAM_API_KEY",
            new(),
            ("SEAM_API_KEY", "seam_k1"),
            ("SEAM_PERSONAL_ACCESS_TOKEN", "seam_at1")
        );

    [Fact]
    public void A_variable_that_no_header_can_hold_is_named()
    {
        Refused(
            "WorkspaceId",
            "SEAM_WORKSPACE_ID",
            new(),
            ("SEAM_PERSONAL_ACCESS_TOKEN", "seam_at1"),
            ("SEAM_WORKSPACE_ID", "a b")
        );
        Refused(
            "PersonalAccessToken",
            "SEAM_PERSONAL_ACCESS_TOKEN",
            new(),
            ("SEAM_PERSONAL_ACCESS_TOKEN", "seam_at1\n")
        );
    }

    [Fact]
    public void A_publishable_key_needs_its_user_and_no_workspace()
    {
        Refused("UserIdentifierKey", new() { PublishableKey = "seam_pk1" });
        Refused("UserIdentifierKey", new() { PublishableKey = "seam_pk1", UserIdentifierKey = " " });
        Refused("UserIdentifierKey", new() { ApiKey = "seam_key1", UserIdentifierKey = "jane" });
        Refused("UserIdentifierKey", new() { UserIdentifierKey = "jane" }, ("SEAM_API_KEY", "seam_key1"));
        Refused("PublishableKey", new() { PublishableKey = "seam_key1", UserIdentifierKey = "jane" });
        Refused(
            "PublishableKey",
            new()
            {
                ApiKey = "seam_key1",
                PublishableKey = "seam_pk1",
                UserIdentifierKey = "jane",
            }
        );
        Refused(
            "WorkspaceId",
            new()
            {
                PublishableKey = "seam_pk1",
                UserIdentifierKey = "jane",
                WorkspaceId = Workspace,
            }
        );
    }

    [Fact]
    public void No_credential_at_all_is_refused()
    {
        var refused = Refused("ApiKey", new(), ("SEAM_API_KEY", ""));
        Assert.Contains("SEAM_API_KEY", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seam_cst1_secret", "client session token; set ClientSessionToken")]
    [InlineData("seam_at1_secret", "personal access token; set PersonalAccessToken")]
    [InlineData("seam_pk1_secret", "publishable key; set PublishableKey with UserIdentifierKey")]
    [InlineData("eyJhb_secret", "console session; set ConsoleSessionToken")]
    [InlineData("sk_live_secret", "no token of Seam's")]
    public void The_wrong_kind_of_token_is_named_but_not_repeated(string token, string kind)
    {
        var refused = Refused("ApiKey", new() { ApiKey = token });
        Assert.Contains(kind, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.ToString(), StringComparison.Ordinal);

        var variable = Refused("ApiKey", "SEAM_API_KEY", new(), ("SEAM_API_KEY", token));
        Assert.Contains(kind, variable.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", variable.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_api_key_is_refused_where_another_token_belongs()
    {
        Refused("PersonalAccessToken", new() { PersonalAccessToken = "seam_key1" });
        Refused("ClientSessionToken", new() { ClientSessionToken = "seam_key1" });
        Refused("ConsoleSessionToken", new() { ConsoleSessionToken = "seam_key1", WorkspaceId = Workspace });
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("seam_key1\n")]
    [InlineData("seam_kéy1")]
    [InlineData("seam_key1\r\nx: y")]
    public void A_token_that_no_header_can_hold_is_refused(string token) =>
        Refused("ApiKey", new() { ApiKey = token }, ("SEAM_API_KEY", "seam_key2"));

    [Fact]
    public void A_client_has_one_credential()
    {
        Refused("PersonalAccessToken", new() { ApiKey = "seam_key1", PersonalAccessToken = "seam_at1" });
        Refused("ClientSessionToken", new() { ApiKey = "seam_key1", ClientSessionToken = "seam_cst1" });
        Refused("WorkspaceId", new() { ApiKey = "seam_key1", WorkspaceId = Workspace });
        Refused("WorkspaceId", new() { ClientSessionToken = "seam_cst1", WorkspaceId = Workspace });
    }

    [Fact]
    public void A_console_session_needs_its_workspace() =>
        Refused("WorkspaceId", new() { ConsoleSessionToken = "eyJh.b.c" });

    [Fact]
    public void A_blank_workspace_is_refused() =>
        Refused("WorkspaceId", new() { PersonalAccessToken = "seam_at1", WorkspaceId = " " });

    private static SeamConfigurationException Refused(
        string optionName,
        SeamClientOptions options,
        params (string Name, string Value)[] environment
    ) => Refused(optionName, null, options, environment);

    private static SeamConfigurationException Refused(
        string optionName,
        string? variable,
        SeamClientOptions options,
        params (string Name, string Value)[] environment
    )
    {
        var refused = Assert.Throws<SeamConfigurationException>(() =>
            new SeamClient(options, name => environment.FirstOrDefault(pair => pair.Name == name).Value)
        );
        Assert.Equal(optionName, refused.OptionName);
        Assert.Equal(variable, refused.EnvironmentVariable);
        Assert.StartsWith(
            variable is null ? $"{optionName}: " : $"{optionName} (from {variable}): ",
            refused.Message,
            StringComparison.Ordinal
        );
        return refused;
    }

    private static async Task<(string, string)[]> CredentialHeaders(
        SeamClientOptions options,
        params (string Name, string Value)[] environment
    )
    {
        var script = new Script(Script.Ok());
        options.HttpMessageHandler = script;
        using var client = new SeamClient(options, name => environment.FirstOrDefault(pair => pair.Name == name).Value);
        await client.Call(false, Workspaces);
        return
        [
            .. Assert
                .Single(script.Requests)
                .Headers.Select(header => (header.Key.ToLowerInvariant(), header.Value))
                .Where(header => header.Item1 is "authorization" or "seam-workspace" or "client-session-token")
                .OrderBy(header => header.Item1, StringComparer.Ordinal),
        ];
    }
}
