using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>What the events of accounts and connect webviews tell.</summary>
internal static class AccountNotes
{
    public static void Note(this EventLog log, ConnectedAccountEntity account, string what)
    {
        List<(string, JsonNode?)> members = [.. Of(account)];
        if (what is "connected" or "created" or "successful_login")
            members.Add(("connect_webview_id", account.ConnectWebviewId));
        if (what is "connected" or "deleted")
            members.Add(("customer_key", account.CustomerKey));
        log.Add("connected_account." + what, members, Related(account.CustomerKey));
    }

    public static void NoteDisconnected(this EventLog log, ConnectedAccountEntity account) =>
        log.Add(
            "connected_account.disconnected",
            [
                .. Of(account),
                ("connected_account_errors", Errors(account)),
                ("connected_account_warnings", new JsonArray()),
            ],
            Related(account.CustomerKey)
        );

    public static void NoteDisconnected(this EventLog log, ConnectedAccountEntity account, SystemEntity system) =>
        log.Add(
            "acs_system.disconnected",
            [
                ("acs_system_id", system.Id),
                ("connected_account_id", account.Id),
                ("acs_system_errors", Errors(account)),
                ("acs_system_warnings", new JsonArray()),
                ("connected_account_errors", Errors(account)),
                ("connected_account_warnings", new JsonArray()),
            ],
            Related(account.CustomerKey)
        );

    public static void NoteLogin(this EventLog log, ConnectWebviewEntity webview, ConnectedAccountEntity? account)
    {
        List<(string, JsonNode?)> members = [("connect_webview_id", webview.Id)];
        if (account is not null)
            members.AddRange([.. Of(account), ("customer_key", webview.CustomerKey)]);
        log.Add(
            "connect_webview." + (account is null ? "login_failed" : "login_succeeded"),
            members,
            Related(webview.CustomerKey)
        );
    }

    private static IEnumerable<(string, JsonNode?)> Of(ConnectedAccountEntity account) =>
        [
            ("connected_account_id", account.Id),
            (
                "connected_account_custom_metadata",
                account.CustomMetadata.Count == 0 ? null : account.CustomMetadata.DeepClone()
            ),
        ];

    private static JsonArray Errors(ConnectedAccountEntity account) =>
        new(AnswerWriter.AccountDisconnected(account.DisconnectedAt ?? account.CreatedAt));

    private static Dictionary<string, string>? Related(string? customerKey) =>
        customerKey is null ? null : new Dictionary<string, string> { ["customer_key"] = customerKey };
}
