using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/connected_accounts</c>.</summary>
internal sealed class ConnectedAccountOperations
{
    private readonly Workspace _workspace;
    private readonly Accounts _accounts;
    private readonly AnswerWriter _answers;
    private readonly Pager _pager;

    public ConnectedAccountOperations(Workspace workspace, Accounts accounts, AnswerWriter answers, Pager pager)
    {
        _workspace = workspace;
        _accounts = accounts;
        _answers = answers;
        _pager = pager;
    }

    public void Register(OperationTable table)
    {
        table.Add("/connected_accounts/get", call => _answers.ConnectedAccount(Get(call)));
        table.Add("/connected_accounts/list", List);
        table.Add("/connected_accounts/update", Update);
        table.Add("/connected_accounts/delete", call => _accounts.Delete(Find(call)));
        table.Add("/connected_accounts/sync", call => _accounts.Sync(Find(call)));
        table.Add("/connected_accounts/simulate/disconnect", call => _accounts.Disconnect(Find(call)));
    }

    private ConnectedAccountEntity Find(OperationCall call) =>
        _workspace.ConnectedAccounts.Get(call.RequiredText("connected_account_id"));

    private ConnectedAccountEntity Get(OperationCall call) =>
        call.Text("email") is { } email
            ? _workspace.ConnectedAccounts.All.FirstOrDefault(account =>
                account.EmailAddress is not null && Selection.Matches(email, account.EmailAddress)
            ) ?? throw ApiError.NotFound("connected_account")
            : Find(call);

    private JsonArray List(OperationCall call)
    {
        var space = call.Text("space_id") is { } id ? _workspace.Spaces.Get(id) : null;
        var (customer, search) = (call.Text("customer_key"), call.Text("search"));
        var ofUser = call.Text("user_identifier_key") is { } key ? AccountsOf(key) : null;
        var metadata = call.Object("custom_metadata_has");
        var accounts = _workspace.ConnectedAccounts.All.Where(account =>
            (space is null || HasPartIn(account, space))
            && (customer is null || customer == account.CustomerKey)
            && (ofUser is null || ofUser.Contains(account.Id))
            && Metadata.Has(account.CustomMetadata, metadata)
            && Selection.IsFound(search, account.DisplayName, account.EmailAddress, account.Type, account.Id)
        );
        return _pager.Page(call, accounts, _answers.ConnectedAccount);
    }

    private HashSet<string> AccountsOf(string userIdentifierKey) =>
        [
            .. _workspace
                .ClientSessions.All.Where(session => session.UserIdentifierKey == userIdentifierKey)
                .SelectMany(session => session.ConnectedAccountIds),
        ];

    private bool HasPartIn(ConnectedAccountEntity account, SpaceEntity space) =>
        _workspace.EntrancesIn(space).Any(entrance => entrance.System.ConnectedAccountId == account.Id)
        || _workspace.DevicesIn(space).Any(device => device.ConnectedAccountId == account.Id);

    private void Update(OperationCall call)
    {
        var account = Find(call);
        account.DisplayName = call.Text("display_name") ?? account.DisplayName;
        account.CustomerKey = call.Text("customer_key") ?? account.CustomerKey;
        account.ManagesNewDevices = call.Flag("automatically_manage_new_devices") ?? account.ManagesNewDevices;
        if (call.Strings("accepted_capabilities") is { } capabilities)
            account.Capabilities = [.. capabilities];
        if (call.Object("custom_metadata") is { } metadata)
            account.CustomMetadata = Metadata.Join(account.CustomMetadata, metadata);
        call.Extras["connected_account"] = _answers.ConnectedAccount(account);
    }
}
