using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/phones</c>.</summary>
internal sealed class PhoneOperations
{
    private readonly Workspace _workspace;
    private readonly AnswerWriter _answers;
    private readonly Pager _pager;

    public PhoneOperations(Workspace workspace, AnswerWriter answers, Pager pager)
    {
        _workspace = workspace;
        _answers = answers;
        _pager = pager;
    }

    public void Register(OperationTable table)
    {
        table.Add("/phones/simulate/create_sandbox_phone", Create);
        table.Add("/phones/get", call => _answers.Phone(Find(call)));
        table.Add("/phones/list", List);
        table.Add("/phones/deactivate", Deactivate);
    }

    private PhoneEntity Find(OperationCall call) => _workspace.Phones.Get(call.RequiredText("device_id"));

    private JsonObject Create(OperationCall call)
    {
        var identity = call.Identity(call.RequiredText("user_identity_id"));
        var described = call.Object("phone_metadata");
        var isIos = described?["operating_system"]?.GetValue<string>() != "android";
        var phone = new PhoneEntity(_workspace)
        {
            Identity = identity,
            IsIos = isIos,
            Name = described?["device_model"]?.GetValue<string>() ?? (isIos ? "iPhone" : "Android phone"),
            EndpointId = call.Object("assa_abloy_metadata") is null ? null : _workspace.NewId(),
        };
        return _answers.Phone(_workspace.Phones.Add(phone));
    }

    private JsonArray List(OperationCall call)
    {
        var owner = call.Text("owner_user_identity_id") is { } id ? call.Identity(id) : null;
        var credential = call.Text("acs_credential_id") is { } credentialId
            ? _workspace.Credentials.Get(credentialId)
            : null;
        // [P] A mobile key is on every phone of the person who holds it; nothing else is on a phone.
        var phones = _workspace.Phones.All.Where(phone =>
            (owner is null || phone.Identity == owner)
            && (
                credential is null
                || (credential.AccessMethod == AccessMethods.MobileKey && credential.User?.Identity == phone.Identity)
            )
        );
        return _pager.Page(call, phones, _answers.Phone);
    }

    private void Deactivate(OperationCall call)
    {
        var phone = Find(call);
        _workspace.Phones.Remove(phone);
        _workspace.Events.NoteDeactivated(phone);
    }
}
