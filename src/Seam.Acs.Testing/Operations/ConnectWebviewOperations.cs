using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/connect_webviews</c>.</summary>
internal sealed class ConnectWebviewOperations
{
    private readonly Workspace _workspace;
    private readonly AnswerWriter _answers;
    private readonly Pager _pager;
    private readonly Uri _endpoint;

    public ConnectWebviewOperations(Workspace workspace, AnswerWriter answers, Pager pager, Uri endpoint)
    {
        _workspace = workspace;
        _answers = answers;
        _pager = pager;
        _endpoint = endpoint;
    }

    public void Register(OperationTable table)
    {
        table.Add("/connect_webviews/create", Create);
        table.Add("/connect_webviews/get", call => _answers.ConnectWebview(Find(call)));
        table.Add("/connect_webviews/list", List);
        table.Add("/connect_webviews/delete", Delete);
    }

    private ConnectWebviewEntity Find(OperationCall call) =>
        _workspace.ConnectWebviews.Get(call.RequiredText("connect_webview_id"));

    private JsonObject Create(OperationCall call)
    {
        var (redirect, failure) = (Address(call, "custom_redirect_url"), Address(call, "custom_redirect_failure_url"));
        var accepted = ProviderChoice.Read(call);
        var id = _workspace.NewId();
        var webview = _workspace.ConnectWebviews.Add(
            new ConnectWebviewEntity(_workspace, id)
            {
                Url = new Uri(_endpoint, "connect_webviews/view?connect_webview_id=" + id),
                AcceptedProviders = accepted.Providers,
                IsAnyProviderAccepted = accepted.IsAny,
                Capabilities = [.. call.Strings("accepted_capabilities") ?? ["lock", "access_control"]],
                CustomMetadata = call.Object("custom_metadata")?.DeepClone().AsObject() ?? [],
                RedirectUrl = redirect,
                FailureRedirectUrl = failure ?? redirect,
                CustomerKey = call.Text("customer_key"),
                ManagesNewDevices = call.Flag("automatically_manage_new_devices") ?? true,
                WaitsForDevices = call.Flag("wait_for_device_creation") ?? false,
            }
        );
        // What a client session makes is its own.
        call.Caller.Scope?.Session.ConnectWebviewIds.Add(webview.Id);
        return _answers.ConnectWebview(webview);
    }

    private JsonArray List(OperationCall call)
    {
        var (customer, search) = (call.Text("customer_key"), call.Text("search"));
        var ofUser = call.Text("user_identifier_key") is { } key ? WebviewsOf(key) : null;
        var metadata = call.Object("custom_metadata_has");
        var webviews = _workspace.ConnectWebviews.All.Where(webview =>
            (customer is null || customer == webview.CustomerKey)
            && (ofUser is null || ofUser.Contains(webview.Id))
            && Metadata.Has(webview.CustomMetadata, metadata)
            && Selection.IsFound(
                search,
                webview.Id,
                webview.SelectedProvider,
                string.Join(' ', webview.AcceptedProviders)
            )
        );
        return _pager.Page(call, webviews, _answers.ConnectWebview);
    }

    private HashSet<string> WebviewsOf(string userIdentifierKey) =>
        [
            .. _workspace
                .ClientSessions.All.Where(session => session.UserIdentifierKey == userIdentifierKey)
                .SelectMany(session => session.ConnectWebviewIds),
        ];

    // What was connected in it stays.
    private void Delete(OperationCall call)
    {
        var webview = Find(call);
        _workspace.ConnectWebviews.Remove(webview);
        foreach (var session in _workspace.ClientSessions.All)
            session.ConnectWebviewIds.Remove(webview.Id);
    }

    private static string? Address(OperationCall call, string parameter) =>
        call.Text(parameter) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out _) ? text
        : throw ApiError.Invalid(parameter, "must be an absolute URL");
}
