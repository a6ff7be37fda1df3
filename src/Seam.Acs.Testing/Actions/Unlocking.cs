using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>Unlocks doors from afar.</summary>
internal sealed class Unlocking
{
    private readonly Workspace _workspace;
    private readonly Access _access;
    private readonly ActionAttempts _actions;

    public Unlocking(Workspace workspace, Access access, ActionAttempts actions)
    {
        _workspace = workspace;
        _access = access;
        _actions = actions;
    }

    /// <param name="call">The call that asks for it.</param>
    /// <param name="entrance">The door.</param>
    /// <param name="credential">What it is to be unlocked with.</param>
    /// <param name="parameter">The parameter that names the credential.</param>
    /// <exception cref="ApiError">The door or the credential can't do that at all.</exception>
    public JsonObject Begin(OperationCall call, EntranceEntity entrance, CredentialEntity credential, string parameter)
    {
        var brand = entrance.System.Brand;
        if (!brand.UnlocksRemotely)
            throw ApiError.Invalid("acs_entrance_id", $"cannot be unlocked remotely in a {brand.SystemTypeName}");
        if (credential.AccessMethod != AccessMethods.CloudKey)
            throw ApiError.Invalid(parameter, "must name a credential of access_method cloud_key");
        var isCut =
            _workspace.ConnectedAccounts.TryGet(entrance.System.ConnectedAccountId, out var account)
            && account.DisconnectedAt is not null;
        var outcome =
            isCut ? ActionOutcome.Failed("account_disconnected", "The account of the access system is disconnected.")
            : _access.OpensNow(credential, entrance)
                ? new ActionOutcome(new JsonObject { ["was_confirmed_by_device"] = true })
            : ActionOutcome.Failed("access_denied", "The credential does not open this entrance at this time.");
        var attempt = _actions.Begin(
            call,
            () => outcome,
            ended: attempt => _workspace.Events.NoteUnlock(attempt, entrance)
        );
        return AnswerWriter.ActionAttempt(attempt);
    }
}
