using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/workspaces</c>.</summary>
internal sealed class WorkspaceOperations
{
    private static readonly string[] Looks =
    [
        "logo_shape",
        "primary_button_color",
        "primary_button_text_color",
        "success_message",
    ];

    private readonly SimulatedWorld _world;
    private readonly WorkspaceHost _host;
    private readonly ActionAttempts _actions;

    public WorkspaceOperations(SimulatedWorld world, WorkspaceHost host, ActionAttempts actions)
    {
        _world = world;
        _host = host;
        _actions = actions;
    }

    public void Register(OperationTable table)
    {
        table.Add("/workspaces/create", Create);
        table.Add("/workspaces/get", _ => AnswerWriter.Workspace(_host.Workspace));
        table.Add("/workspaces/list", List);
        table.Add("/workspaces/update", Update);
        table.Add("/workspaces/reset_sandbox", Reset);
    }

    private JsonObject Create(OperationCall call)
    {
        var name = Name(call) ?? throw ApiError.Invalid("name", "is required");
        var profile = new WorkspaceProfile
        {
            Name = name,
            CompanyName = call.Text("company_name") ?? call.Text("connect_partner_name") ?? name,
            ConnectPartnerName = call.Text("connect_partner_name"),
            OrganizationId = call.Text("organization_id"),
            IsSandbox = call.Flag("is_sandbox") ?? false,
        };
        // The earlier form has each of the looks as a parameter of its own.
        foreach (var look in Looks.Where(look => call.Text("webview_" + look) is not null))
            profile.WebviewLooks[look] = call.RequiredText("webview_" + look);
        SetLooks(profile, call.Object("connect_webview_customization"));
        return AnswerWriter.Workspace(_world.AddWorkspace(profile).Workspace);
    }

    // A person's token lists all workspaces; a key is of one only.
    private JsonArray List(OperationCall call)
    {
        var hosts = call.Caller.Kind is CallerKind.PersonalAccessToken or CallerKind.PersonalAccessTokenAlone
            ? _world.Hosts
            : [_host];
        return new JsonArray([.. hosts.Select(host => (JsonNode?)AnswerWriter.Workspace(host.Workspace))]);
    }

    private void Update(OperationCall call)
    {
        var profile = _host.Workspace.Profile;
        profile.Name = Name(call) ?? profile.Name;
        profile.ConnectPartnerName = call.Text("connect_partner_name") ?? profile.ConnectPartnerName;
        profile.OrganizationId = call.Text("organization_id") ?? profile.OrganizationId;
        profile.IsSuspended = call.Flag("is_suspended") ?? profile.IsSuspended;
        profile.IsPublishableKeyAuthEnabled =
            call.Flag("is_publishable_key_auth_enabled") ?? profile.IsPublishableKeyAuthEnabled;
        SetLooks(profile, call.Object("connect_webview_customization"));
    }

    private JsonObject Reset(OperationCall call)
    {
        if (!_host.Workspace.Profile.IsSandbox)
            throw ApiError.Invalid("", "only a sandbox can be reset");
        ActionAttemptEntity? attempt = null;
        attempt = _actions.Begin(
            call,
            () =>
            {
                _host.Workspace.Reset(attempt!);
                return new ActionOutcome(new JsonObject());
            }
        );
        return AnswerWriter.ActionAttempt(attempt);
    }

    private static string? Name(OperationCall call) =>
        call.Text("name") is not { } name ? null
        : string.IsNullOrWhiteSpace(name) ? throw ApiError.Invalid("name", "may not be blank")
        : name;

    private static void SetLooks(WorkspaceProfile profile, JsonObject? given)
    {
        foreach (var (look, value) in given ?? [])
        {
            if (value is null)
                profile.WebviewLooks.Remove(look);
            else
                profile.WebviewLooks[look] = value.GetValue<string>();
        }
    }
}
