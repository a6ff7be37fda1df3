namespace Seam.Acs;

/// <summary>A credential that can change while the client runs. Each call looks once, and again where it was refused.</summary>
/// <param name="changing">The credential. What it throws becomes the call's failure.</param>
/// <param name="workspaceId">The workspace in the place of the credential's own; <c>null</c> to leave it.</param>
internal sealed class CurrentCredential(IChangingCredential changing, string? workspaceId) : CredentialSource
{
    public override ValueTask EnterAsync(SeamCall call)
    {
        Enter(call);
        return default;
    }

    public override void Enter(SeamCall call) => call.Credential = Look(call);

    protected override ValueTask<SeamCredential?> NextAsync(SeamCall call) => new(Next(call));

    protected override SeamCredential? Next(SeamCall call) =>
        Look(call) is var current && current.IsSame(call.Credential!) ? null : current;

    private SeamCredential Look(SeamCall call)
    {
        SeamCredential credential;
        try
        {
            credential = changing.Look();
            if (workspaceId is not null)
                credential = credential.ForWorkspace(workspaceId);
        }
        catch (SeamConfigurationException failure)
        {
            var message = call.OutcomeUnknown
                ? FailureText.Compose(call, failure.Message, null, outcomeUnknown: true, advice: null)
                : failure.Message;
            throw new SeamConfigurationException(message, failure.InnerException)
            {
                Operation = call.OperationName,
                Attempts = call.Attempts,
                OutcomeUnknown = call.OutcomeUnknown,
                OptionName = failure.OptionName,
                EnvironmentVariable = failure.EnvironmentVariable,
            };
        }

        credential.CheckReaches(call);
        return credential;
    }
}
