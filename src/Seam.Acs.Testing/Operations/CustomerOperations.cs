using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/customers</c>.</summary>
internal sealed class CustomerOperations
{
    private const int TokenBytes = 8;
    private readonly Workspace _workspace;
    private readonly CustomerData _data;
    private readonly RandomSource _tokens;
    private readonly Uri _endpoint;

    public CustomerOperations(Workspace workspace, CustomerData data, RandomSource tokens, Uri endpoint)
    {
        _workspace = workspace;
        _data = data;
        _tokens = tokens;
        _endpoint = endpoint;
    }

    public void Register(OperationTable table)
    {
        table.Add("/customers/push_data", call => _data.Push(call.Parameters));
        table.Add("/customers/delete_data", _data.Delete);
        table.Add("/customers/create_portal", CreatePortal);
    }

    private JsonObject CreatePortal(OperationCall call)
    {
        var data = call.Object("customer_data") ?? throw ApiError.Invalid("customer_data", "is required");
        if (call.Text("customization_profile_id") is { } id)
            _workspace.CustomizationProfiles.Get(id);
        _data.Push(data);
        return new JsonObject
        {
            ["customer_key"] = data["customer_key"]!.GetValue<string>(),
            ["workspace_id"] = _workspace.Id,
            ["created_at"] = Instants.Write(call.Now),
            ["expires_at"] = Instants.Write(call.Now + Policies.CustomerPortalLifetime),
            ["url"] = new Uri(_endpoint, "customer_portal/" + _tokens.NextHex(TokenBytes)).AbsoluteUri,
        };
    }
}
