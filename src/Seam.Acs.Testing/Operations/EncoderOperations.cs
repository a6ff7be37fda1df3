using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/acs/encoders</c>.</summary>
internal sealed class EncoderOperations
{
    private readonly Workspace _workspace;
    private readonly CardEncoding _encoding;
    private readonly ActionAttempts _actions;
    private readonly AnswerWriter _answers;
    private readonly Pager _pager;

    public EncoderOperations(
        Workspace workspace,
        CardEncoding encoding,
        ActionAttempts actions,
        AnswerWriter answers,
        Pager pager
    )
    {
        _workspace = workspace;
        _encoding = encoding;
        _actions = actions;
        _answers = answers;
        _pager = pager;
    }

    public void Register(OperationTable table)
    {
        table.Add("/acs/encoders/get", call => _answers.Encoder(Find(call)));
        table.Add("/acs/encoders/list", List);
        table.Add("/acs/encoders/encode_credential", Encode);
        table.Add("/acs/encoders/scan_credential", Scan);
        table.Add("/acs/encoders/scan_to_assign_credential", ScanToAssign);
        table.Add("/acs/encoders/simulate/next_credential_encode_will_fail", TellEncode);
        table.Add("/acs/encoders/simulate/next_credential_encode_will_succeed", TellEncode);
        table.Add("/acs/encoders/simulate/next_credential_scan_will_fail", TellScan);
        table.Add("/acs/encoders/simulate/next_credential_scan_will_succeed", TellScan);
    }

    /// <exception cref="ApiError">The credential is no card of the encoder's system.</exception>
    public static void CheckCard(EncoderEntity encoder, CredentialEntity credential, string parameter)
    {
        if (credential.System != encoder.System)
            throw ApiError.Invalid("acs_encoder_id", "belongs to another access system");
        if (credential.AccessMethod != AccessMethods.Card)
            throw ApiError.Invalid(parameter, "must name a card");
    }

    private EncoderEntity Find(OperationCall call) => _workspace.Encoders.Get(call.RequiredText("acs_encoder_id"));

    private JsonArray List(OperationCall call)
    {
        var systemId = call.Text("acs_system_id") is { } id ? _workspace.Systems.Get(id).Id : null;
        var systems = call.Strings("acs_system_ids")?.Select(_workspace.Systems.Get).ToList();
        var ids = call.Strings("acs_encoder_ids");
        var encoders = _workspace.Encoders.All.Where(encoder =>
            Selection.Matches(systemId, encoder.System.Id)
            && (systems is null || systems.Contains(encoder.System))
            && (ids is null || ids.Contains(encoder.Id, StringComparer.OrdinalIgnoreCase))
        );
        return _pager.Page(call, encoders, _answers.Encoder);
    }

    private JsonObject Encode(OperationCall call)
    {
        var encoder = Find(call);
        var credential = FindCredential(call);
        CheckCard(encoder, credential, "acs_credential_id");
        return AnswerWriter.ActionAttempt(_actions.Begin(call, _encoding.Encode(encoder, credential)));
    }

    private CredentialEntity FindCredential(OperationCall call) =>
        call.Text("acs_credential_id") is { } id
            ? _workspace.Credentials.Get(id)
            : _workspace.AccessMethodEntities.Get(call.RequiredText("access_method_id")).OnlyCard();

    private JsonObject Scan(OperationCall call)
    {
        RefuseOtherMetadata(call);
        return AnswerWriter.ActionAttempt(_actions.Begin(call, _encoding.Scan(Find(call))));
    }

    private JsonObject ScanToAssign(OperationCall call)
    {
        RefuseOtherMetadata(call);
        var encoder = Find(call);
        var user = call.UserToBeIn(encoder.System);
        return AnswerWriter.ActionAttempt(_actions.Begin(call, _encoding.ScanToAssign(encoder, user)));
    }

    private static void RefuseOtherMetadata(OperationCall call)
    {
        if (call.Object("salto_ks_metadata") is not null)
            throw ApiError.Invalid("salto_ks_metadata", "applies to encoders of Salto KS only");
    }

    private void TellEncode(OperationCall call)
    {
        var encoder = Find(call);
        var credentialId = call.Text("acs_credential_id") is { } id ? _workspace.Credentials.Get(id).Id : null;
        encoder.NextEncode = new ToldEncode(call.TextOrDefault("error_code"), credentialId);
    }

    private void TellScan(OperationCall call)
    {
        var encoder = Find(call);
        var scenario = call.TextOrDefault("scenario");
        var credential = call.Text("acs_credential_id_on_seam") is { } id ? _workspace.Credentials.Get(id) : null;
        // [P] Where none is named, the scenarios that need a credential are about the system's newest card.
        if (scenario is "credential_exists_on_seam" or "credential_on_encoder_needs_update")
            credential ??=
                _workspace
                    .CredentialsOf(encoder.System)
                    .LastOrDefault(candidate => candidate.AccessMethod == AccessMethods.Card)
                ?? throw ApiError.Invalid("acs_credential_id_on_seam", "must be given: the system has no card yet");
        if (credential is not null)
            CheckCard(encoder, credential, "acs_credential_id_on_seam");
        encoder.NextScan = new ToldScan(call.TextOrDefault("error_code"), scenario, credential?.Id);
    }
}
