using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class SessionLoginTests
{
    private readonly SimulatorApi _api = new();
    private readonly SimulatedNeighbourhood _demo;
    private readonly SimulatedUserIdentity _jane;

    public SessionLoginTests()
    {
        _demo = _api.Simulator.AddDemoBuilding();
        _jane = _demo.Residents[0];
    }

    [Fact]
    public async Task A_session_sees_what_is_its_persons_and_nothing_else()
    {
        await LogIn(("user_identity_id", _jane.UserIdentityId));
        var john = _api.Simulator.Users.First(user => user.FullName == "John Roe");

        Assert.Equal([_jane.UserIdentityId], (await _api.Call("user_identities/list")).Ids("user_identity"));
        var users = (await _api.Call("acs/users/list")).Ids("acs_user");
        Assert.Equal(
            _api.Simulator.Users.Where(user => user.UserIdentityId == _jane.UserIdentityId)
                .Select(user => user.AcsUserId),
            users
        );
        var credentials = (await _api.Call("acs/credentials/list")).AsArray();
        Assert.NotEmpty(credentials);
        Assert.All(credentials, credential => Assert.Contains(credential!.Id("acs_user"), users));
        Assert.Equal(
            [_demo.Residence.AcsSystemId, _demo.Office.AcsSystemId],
            (await _api.Call("acs/systems/list")).Ids("acs_system")
        );
        Assert.Equal(
            ["Front Door", "Garage", "Gym", "Apartment 101", "Lobby", "Meeting Room"],
            (await _api.Call("acs/entrances/list")).AsArray().Select(entrance => entrance!.Text("display_name"))
        );
        (await _api.Refused("acs/users/get", ("acs_user_id", john.AcsUserId))).Assert404("acs_user_not_found");
        (await _api.Refused("acs/credentials/list", ("user_identity_id", _demo.Residents[1].UserIdentityId))).Assert404(
            "user_identity_not_found"
        );
    }

    [Fact]
    public async Task A_session_unlocks_its_doors_and_follows_its_own_attempt_only()
    {
        var key = _api.Simulator.Credentials.First(credential => credential.AccessMethod == "cloud_key");
        var lobby = _demo.Office.Entrance("Lobby").AcsEntranceId;
        Task<JsonNode> Unlock() =>
            _api.Call("acs/entrances/unlock", ("acs_entrance_id", lobby), ("acs_credential_id", key.AcsCredentialId));
        var others = (await Unlock()).Id("action_attempt");

        await LogIn(("user_identity_id", _jane.UserIdentityId));
        var own = (await Unlock()).Id("action_attempt");

        Assert.Equal([own], (await _api.Call("action_attempts/list")).Ids("action_attempt"));
        Assert.Equal("success", (await _api.Call("action_attempts/get", ("action_attempt_id", own))).Text("status"));
        (await _api.Refused("action_attempts/get", ("action_attempt_id", others))).Assert404(
            "action_attempt_not_found"
        );
    }

    [Fact]
    public async Task A_session_with_an_account_sees_the_whole_of_it()
    {
        var account = (await _api.Call("acs/systems/get", ("acs_system_id", _demo.Hotel.AcsSystemId))).Id(
            "connected_account"
        );

        await LogIn(("connected_account_ids", new[] { account }));

        Assert.Equal([account], (await _api.Call("connected_accounts/list")).Ids("connected_account"));
        Assert.Equal([_demo.Hotel.AcsSystemId], (await _api.Call("acs/systems/list")).Ids("acs_system"));
        Assert.Equal(3, (await _api.Call("acs/entrances/list")).AsArray().Count);
        Assert.Equal(2, (await _api.Call("acs/credentials/list")).AsArray().Count);
        Assert.Empty((await _api.Call("user_identities/list")).AsArray());
    }

    [Fact]
    public async Task A_session_makes_a_webview_and_gets_the_account_that_is_connected_there()
    {
        await LogIn(("user_identifier_key", "jane"));
        var webview = (await _api.Call("connect_webviews/create")).Id("connect_webview");
        Assert.Empty((await _api.Call("connected_accounts/list")).AsArray());

        _api.Simulator.CompleteConnectWebview(webview, "Elm House", "Elm Door");

        Assert.Single((await _api.Call("connected_accounts/list")).AsArray());
        Assert.Equal(
            ["Elm Door"],
            (await _api.Call("acs/entrances/list")).AsArray().Select(door => door!.Text("display_name"))
        );
        Assert.Equal([webview], (await _api.Call("connect_webviews/list")).Ids("connect_webview"));
    }

    [Theory]
    [InlineData("acs/users/create")]
    [InlineData("client_sessions/list")]
    [InlineData("client_sessions/create")]
    [InlineData("events/list")]
    [InlineData("webhooks/list")]
    [InlineData("workspaces/reset_sandbox")]
    public async Task What_is_not_open_to_sessions_is_refused(string operation)
    {
        await LogIn(("user_identity_id", _jane.UserIdentityId));

        var reply = await _api.Refused(operation);

        Assert.Equal((HttpStatusCode.Unauthorized, "unauthorized"), (reply.Status, reply.Type));
    }

    [Theory]
    [InlineData("revoke")]
    [InlineData("delete")]
    [InlineData("expire")]
    public async Task A_session_that_is_over_opens_nothing(string how)
    {
        var owner = _api.Authorization;
        var session = await LogIn(("user_identity_id", _jane.UserIdentityId));
        var sessionLogin = _api.Authorization;
        await _api.Call("acs/systems/list");

        _api.Authorization = owner;
        if (how == "expire")
            _api.Time.Advance(TimeSpan.FromDays(1));
        else
            await _api.Call("client_sessions/" + how, ("client_session_id", session));
        _api.Authorization = sessionLogin;

        Assert.Equal(HttpStatusCode.Unauthorized, (await _api.Refused("acs/systems/list")).Status);
    }

    [Fact]
    public async Task A_session_reads_itself_and_no_other()
    {
        var other = (await _api.Call("client_sessions/create", ("user_identifier_key", "john"))).Id("client_session");
        var own = await LogIn(("user_identifier_key", "jane"));

        Assert.Equal(own, (await _api.Call("client_sessions/get", ("client_session_id", own))).Id("client_session"));
        Assert.Equal(
            own,
            (await _api.Call("client_sessions/get", ("user_identifier_key", "jane"))).Id("client_session")
        );
        (await _api.Refused("client_sessions/get", ("client_session_id", other))).Assert404("client_session_not_found");
        (await _api.Refused("client_sessions/get", ("user_identifier_key", "john"))).Assert404(
            "client_session_not_found"
        );
    }

    [Fact]
    public async Task A_session_may_not_look_for_things_by_their_keys()
    {
        await _api.Call(
            "user_identities/update",
            ("user_identity_id", _demo.Residents[1].UserIdentityId),
            ("user_identity_key", "john")
        );
        await LogIn(("user_identity_id", _jane.UserIdentityId));

        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await _api.Refused("user_identities/get", ("user_identity_key", "john"))).Status
        );
    }

    [Fact]
    public async Task The_token_may_stand_in_its_own_header()
    {
        var token = (await _api.Call("client_sessions/create", ("user_identity_id", _jane.UserIdentityId))).Text(
            "token"
        );
        _api.Authorization = null;

        var reply = await _api.Send(
            "POST",
            "user_identities/list",
            "{}",
            request => request.Headers.Add("client-session-token", token)
        );

        Assert.Equal([_jane.UserIdentityId], reply.Json!["user_identities"]!.Ids("user_identity"));
    }

    [Fact]
    public async Task The_client_logs_in_by_token_and_by_publishable_key()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var owner = _api.Simulator.CreateClient();
        var session = await owner.ClientSessions.CreateAsync(
            userIdentityId: _jane.UserIdentityId,
            cancellationToken: cancellationToken
        );
        using var byToken = _api.Simulator.CreateClient(options =>
        {
            options.ApiKey = null;
            options.ClientSessionToken = session.Token;
        });
        using var byKey = _api.Simulator.CreateClient(options =>
        {
            options.ApiKey = null;
            options.PublishableKey = _api.Simulator.PublishableKey;
            options.UserIdentifierKey = "jane-browser";
        });

        Assert.Equal(2, (await byToken.SystemsAcs.ListAsync(cancellationToken: cancellationToken)).Count);
        Assert.Empty(await byKey.SystemsAcs.ListAsync(cancellationToken: cancellationToken));

        var made = await owner.ClientSessions.GetAsync(
            userIdentifierKey: "jane-browser",
            cancellationToken: cancellationToken
        );
        await owner.ClientSessions.GrantAccessAsync(
            clientSessionId: made.ClientSessionId,
            userIdentityId: _jane.UserIdentityId,
            cancellationToken: cancellationToken
        );
        Assert.Equal(2, (await byKey.SystemsAcs.ListAsync(cancellationToken: cancellationToken)).Count);
    }

    [Fact]
    public async Task A_publishable_key_opens_sessions_only_and_gives_them_nothing()
    {
        var key = (await _api.Call("workspaces/get")).Text("publishable_key");
        var owner = _api.Authorization;
        _api.Authorization = null;
        Task<Reply> Send(string operation, string body) =>
            _api.Send("POST", operation, body, request => request.Headers.Add("seam-publishable-key", key));

        Assert.Equal(
            HttpStatusCode.OK,
            (await Send("client_sessions/get_or_create", """{"user_identifier_key":"jane"}""")).Status
        );
        Assert.Equal(HttpStatusCode.Unauthorized, (await Send("acs/systems/list", "{}")).Status);
        (await Send("client_sessions/get_or_create", "{}")).AssertInvalid("user_identifier_key");
        (
            await Send(
                "client_sessions/get_or_create",
                SimulatorApi.Body(("user_identifier_key", "jane"), ("user_identity_id", _jane.UserIdentityId))
            )
        ).AssertInvalid("user_identifier_key");
        _api.Authorization = owner;
        await _api.Call("workspaces/update", ("is_publishable_key_auth_enabled", false));
        _api.Authorization = null;

        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await Send("client_sessions/get_or_create", """{"user_identifier_key":"jane"}""")).Status
        );
    }

    private async Task<string> LogIn(params (string, object?)[] parameters)
    {
        var session = await _api.Call("client_sessions/create", parameters);
        _api.Authorization = new AuthenticationHeaderValue("Bearer", session.Text("token"));
        return session.Id("client_session");
    }
}
