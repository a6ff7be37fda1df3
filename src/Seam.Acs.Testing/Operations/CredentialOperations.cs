using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/acs/credentials</c>.</summary>
internal sealed class CredentialOperations
{
    private readonly Workspace _workspace;
    private readonly Access _access;
    private readonly AnswerWriter _answers;
    private readonly Pager _pager;

    public CredentialOperations(Workspace workspace, Access access, AnswerWriter answers, Pager pager)
    {
        _workspace = workspace;
        _access = access;
        _answers = answers;
        _pager = pager;
    }

    public void Register(OperationTable table)
    {
        table.Add("/acs/credentials/create", Create);
        table.Add("/acs/credentials/get", call => _answers.Credential(Find(call)));
        table.Add("/acs/credentials/list", List);
        table.Add("/acs/credentials/update", Update);
        table.Add("/acs/credentials/delete", call => _access.Delete(Find(call)));
        table.Add("/acs/credentials/assign", Assign);
        table.Add("/acs/credentials/unassign", Unassign);
        table.Add(
            "/acs/credentials/list_accessible_entrances",
            call => _pager.Page(call, _access.EntrancesOf(Find(call)), AnswerWriter.Entrance)
        );
    }

    private CredentialEntity Find(OperationCall call) =>
        _workspace.Credentials.Get(call.RequiredText("acs_credential_id"));

    private JsonObject Create(OperationCall call)
    {
        // Everything is checked before an identity may get a new user, so that a refusal leaves nothing behind.
        var system = FindSystem(call);
        var entrances = _workspace.Entrances.GetReferenced(
            call.Strings("allowed_acs_entrance_ids") ?? [],
            "allowed_acs_entrance_ids",
            entrance => entrance.System == system
        );
        CredentialRules.Check(call, system, entrances);
        CheckCredentialManager(call, system);
        CheckNoResident(call, system);
        var user = call.UserToBeIn(system);

        var accessMethod = call.RequiredText("access_method");
        var isPin = accessMethod == AccessMethods.Code;
        var credential = new CredentialEntity(_workspace)
        {
            System = system,
            User = user,
            AccessMethod = accessMethod,
            StartsAt = call.Time("starts_at") ?? call.Now,
            EndsAt = call.Time("ends_at"),
            EntranceIds = [.. entrances.Select(entrance => entrance.Id)],
            IsMultiPhoneSync =
                call.Flag("is_multi_phone_sync_credential")
                ?? (system.Brand.MobileKeysSyncToPhones && accessMethod == AccessMethods.MobileKey),
            Code = isPin ? call.Text("code") ?? _workspace.NewPin(system, system.Brand.PinDigits) : null,
            IsCodeDeferred =
                isPin && call.Text("code") is null && (system.DeferPins || _workspace.PinDelay > TimeSpan.Zero),
            PinDelay = isPin ? _workspace.PinDelay : TimeSpan.Zero,
            CardFunctionType = call.Object("visionline_metadata")?["card_function_type"]?.GetValue<string>(),
        };
        _access.Add(credential);
        return _answers.Credential(credential);
    }

    private SystemEntity FindSystem(OperationCall call)
    {
        if (call.Text("acs_user_id") is not null)
            return call.User().System;
        if (call.Text("user_identity_id") is not { } identityId || call.Text("acs_system_id") is not { } systemId)
            throw ApiError.Invalid("", "acs_user_id, or user_identity_id with acs_system_id, must be given");
        call.Identity(identityId);
        return _workspace.Systems.Get(systemId);
    }

    private void CheckCredentialManager(OperationCall call, SystemEntity system)
    {
        if (call.Text("credential_manager_acs_system_id") is not { } managerId)
            return;
        var manager = _workspace.Systems.Get(managerId);
        if (!system.Brand.CredentialManagerTypes.Contains(manager.Brand.SystemType))
            throw ApiError.Invalid(
                "credential_manager_acs_system_id",
                "names a system that issues no credentials for this one"
            );
    }

    private void CheckNoResident(OperationCall call, SystemEntity system)
    {
        var identity = call.Text("user_identity_id") is { } id ? call.Identity(id) : null;
        var user =
            call.Text("acs_user_id") is not null ? call.User()
            : identity is not null ? UserLinks.Find(_workspace, identity, system)
            : null;
        if (
            Residents.ConflictOf(_workspace, system, user is null ? identity?.EmailAddress : user.EmailAddress)
            is not null
        )
            throw ApiError.Invalid(
                "",
                "the user is a resident whom the access system manages itself, and gets no credentials here"
            );
    }

    private JsonArray List(OperationCall call)
    {
        var systemId = call.Text("acs_system_id") is { } id ? _workspace.Systems.Get(id).Id : null;
        var userId = call.Text("acs_user_id") is { } user ? _workspace.Users.Get(user).Id : null;
        var identityId = call.Text("user_identity_id") is { } identity ? call.Identity(identity).Id : null;
        var createdBefore = call.Time("created_before");
        var isMultiPhoneSync = call.Flag("is_multi_phone_sync_credential");
        var search = call.Text("search");
        var credentials = _workspace.Credentials.All.Where(credential =>
            Selection.Matches(systemId, credential.System.Id)
            && Selection.Matches(userId, credential.User?.Id)
            && Selection.Matches(identityId, credential.User?.Identity?.Id)
            && (isMultiPhoneSync ?? credential.IsMultiPhoneSync) == credential.IsMultiPhoneSync
            && !(credential.CreatedAt >= createdBefore)
            && (
                search is null
                || Selection.IsFound(
                    search,
                    _answers.CredentialName(credential),
                    credential.VisibleCode,
                    credential.User?.Id,
                    credential.Id
                )
            )
        );
        return _pager.Page(call, credentials, _answers.Credential);
    }

    private void Update(OperationCall call)
    {
        var credential = Find(call);
        var (code, endsAt) = (call.Text("code"), call.Time("ends_at"));
        var errors = new ValidationErrors();
        if (code is not null && credential.AccessMethod != AccessMethods.Code)
            errors.Add("code", "may be given for a credential of access_method code only");
        else if (code != credential.Code || credential.System.Brand.MakesPins)
            CredentialRules.CheckCode(_workspace, credential.System, code, errors);
        InputChecks.CheckEnd("ends_at", credential.StartsAt, endsAt, errors);
        if (errors.Any)
            throw ApiError.Invalid(errors);
        // What changes nothing does not set out for the doors.
        if ((code ?? credential.Code) != credential.Code || (endsAt ?? credential.EndsAt) != credential.EndsAt)
        {
            credential.Code = code ?? credential.Code;
            credential.EndsAt = endsAt ?? credential.EndsAt;
            _access.Changed(credential);
        }
        Show(call, credential);
    }

    private void Assign(OperationCall call)
    {
        var credential = Find(call);
        credential.User = call.UserToBeIn(credential.System);
        _access.Changed(credential);
        Show(call, credential);
    }

    private void Unassign(OperationCall call)
    {
        var credential = Find(call);
        if (call.UserIn(credential.System) != credential.User)
            throw ApiError.Invalid("acs_credential_id", "is not assigned to this user");
        credential.User = null;
        _access.Changed(credential);
        Show(call, credential);
    }

    private void Show(OperationCall call, CredentialEntity credential) =>
        call.Extras["acs_credential"] = _answers.Credential(credential);
}
