using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/client_sessions</c>.</summary>
internal sealed class ClientSessionOperations
{
    private readonly Workspace _workspace;
    private readonly InstantKeys _instantKeys;
    private readonly Pager _pager;
    private readonly AnswerWriter _answers;

    public ClientSessionOperations(Workspace workspace, InstantKeys instantKeys, AnswerWriter answers, Pager pager)
    {
        _workspace = workspace;
        _instantKeys = instantKeys;
        _answers = answers;
        _pager = pager;
    }

    public void Register(OperationTable table)
    {
        table.Add("/client_sessions/create", call => _answers.ClientSession(Make(call)));
        table.Add("/client_sessions/get_or_create", call => _answers.ClientSession(FindFitting(call) ?? Make(call)));
        table.Add("/client_sessions/get", call => _answers.ClientSession(Find(call)));
        table.Add("/client_sessions/list", List);
        table.Add("/client_sessions/grant_access", GrantAccess);
        // [P] A revoked session is over, but stays until it is deleted.
        table.Add("/client_sessions/revoke", call => Find(call).ExpiresAt = call.Now);
        table.Add("/client_sessions/delete", call => _instantKeys.Delete(Find(call)));
    }

    private ClientSessionEntity Find(OperationCall call)
    {
        var key = call.Text("user_identifier_key");
        if (call.Text("client_session_id") is { } id)
            return _workspace.ClientSessions.Get(id);
        if (key is null)
            throw ApiError.Invalid("", "client_session_id or user_identifier_key must be given");
        return _workspace.ClientSessions.All.LastOrDefault(session => session.UserIdentifierKey == key)
            ?? throw ApiError.NotFound("client_session");
    }

    /// <summary>A session for the same person that is not over; null where there is none, or no person is named.</summary>
    private ClientSessionEntity? FindFitting(OperationCall call)
    {
        var (key, identity) = (call.Text("user_identifier_key"), IdentityOf(call));
        // A browser may only speak for the user that it names, and not give itself anything.
        if (call.Caller.Kind == CallerKind.PublishableKey && (key is null || call.Parameters.Count > 1))
            throw ApiError.Invalid(
                "user_identifier_key",
                "must be given, and nothing else, where a publishable key is used"
            );
        if (key is null && identity is null)
            return null;
        return _workspace.ClientSessions.All.LastOrDefault(session =>
            session.ExpiresAt > call.Now
            && (key is null || session.UserIdentifierKey == key)
            && (identity is null || session.Identity == identity)
        );
    }

    private ClientSessionEntity Make(OperationCall call)
    {
        var identity = IdentityOf(call);
        var (accounts, webviews) = (AccountsOf(call), WebviewsOf(call));
        var expiresAt = call.Time("expires_at") ?? call.Now + Policies.ClientSessionLifetime;
        if (expiresAt <= call.Now)
            throw ApiError.Invalid("expires_at", "must be in the future");
        var session = _workspace.ClientSessions.Add(
            new ClientSessionEntity(_workspace)
            {
                Token = _instantKeys.NewToken(),
                ExpiresAt = expiresAt,
                UserIdentifierKey = call.Text("user_identifier_key"),
                CustomerKey = call.Text("customer_key"),
                Identity = identity,
            }
        );
        Give(session, accounts, webviews);
        return session;
    }

    private JsonArray List(OperationCall call)
    {
        var (id, key) = (call.Text("client_session_id"), call.Text("user_identifier_key"));
        var webview = call.Text("connect_webview_id");
        var isWithoutKey = call.Flag("without_user_identifier_key") == true;
        var sessions = _workspace.ClientSessions.All.Where(session =>
            (webview is null || session.ConnectWebviewIds.Contains(webview))
            && Selection.Matches(id, session.Id)
            && (key is null || key == session.UserIdentifierKey)
            && (!isWithoutKey || session.UserIdentifierKey is null)
            && call.Matches(call.Text("user_identity_id"), session.Identity)
        );
        return _pager.Page(call, sessions, _answers.ClientSession);
    }

    private void GrantAccess(OperationCall call)
    {
        var session = Find(call);
        var identity = IdentityOf(call);
        var (accounts, webviews) = (AccountsOf(call), WebviewsOf(call));
        Give(session, accounts, webviews);
        session.Identity = identity ?? session.Identity;
        call.Extras["client_session"] = _answers.ClientSession(session);
    }

    // The list is the earlier form, and holds one.
    private static IdentityEntity? IdentityOf(OperationCall call) =>
        (call.Text("user_identity_id") ?? call.Strings("user_identity_ids")?[0]) is { } id ? call.Identity(id) : null;

    private static void Give(
        ClientSessionEntity session,
        IEnumerable<ConnectedAccountEntity> accounts,
        List<ConnectWebviewEntity> webviews
    )
    {
        session.ConnectedAccountIds.UnionWith(accounts.Select(account => account.Id));
        session.ConnectWebviewIds.UnionWith(webviews.Select(webview => webview.Id));
        // What was connected in a webview comes with it.
        session.ConnectedAccountIds.UnionWith(webviews.Select(webview => webview.ConnectedAccountId).OfType<string>());
    }

    private List<ConnectWebviewEntity> WebviewsOf(OperationCall call) =>
        _workspace.ConnectWebviews.GetReferenced(
            call.Strings("connect_webview_ids") ?? [],
            "connect_webview_ids",
            _ => true
        );

    private List<ConnectedAccountEntity> AccountsOf(OperationCall call) =>
        _workspace.ConnectedAccounts.GetReferenced(
            call.Strings("connected_account_ids") ?? [],
            "connected_account_ids",
            _ => true
        );
}
