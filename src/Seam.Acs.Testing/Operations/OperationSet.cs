namespace Seam.Acs.Testing;

/// <summary>Puts together the operations of one workspace.</summary>
internal static class OperationSet
{
    /// <param name="host">The workspace with what works on it.</param>
    /// <param name="world">The world that it belongs to.</param>
    /// <param name="tokens">Makes tokens and secrets.</param>
    /// <param name="cursorKey">Protects the cursors of pages.</param>
    public static OperationTable Make(WorkspaceHost host, SimulatedWorld world, RandomSource tokens, byte[] cursorKey)
    {
        var (workspace, access, keys, grants) = (host.Workspace, host.Access, host.InstantKeys, host.Grants);
        var (endpoint, duration) = (world.Settings.Endpoint, world.Settings.ActionAttemptDuration);
        var answers = new AnswerWriter(workspace, access, endpoint);
        var pager = new Pager(new PageCursor(cursorKey), endpoint);
        var actions = new ActionAttempts(workspace, duration);
        var encoding = new CardEncoding(workspace, access, answers);
        var spaces = new Spaces(workspace) { Changed = grants.Follow };
        var unlocking = new Unlocking(workspace, access, actions);
        var related = new RelatedThings(workspace, answers);
        var identities = new Identities(workspace, access, grants, keys);
        var table = new OperationTable();
        new UserOperations(workspace, access, answers, pager).Register(table);
        new CredentialOperations(workspace, access, answers, pager).Register(table);
        new EntranceOperations(workspace, access, answers, pager, unlocking).Register(table);
        new AccessGroupOperations(workspace, access, answers, pager).Register(table);
        new EncoderOperations(workspace, encoding, actions, answers, pager).Register(table);
        new ActionAttemptOperations(workspace, pager).Register(table);
        new EventOperations(workspace, pager).Register(table);
        new SpaceOperations(workspace, spaces, answers, related, pager).Register(table);
        new SystemOperations(workspace, access, answers, pager).Register(table);
        new PhoneOperations(workspace, answers, pager).Register(table);
        new ClientSessionOperations(workspace, keys, answers, pager).Register(table);
        new WebhookOperations(host, pager).Register(table);
        new InstantKeyOperations(workspace, keys, answers, pager).Register(table);
        new AccessGrantOperations(workspace, grants, spaces, answers, related, pager).Register(table);
        new AccessMethodOperations(workspace, grants, unlocking, encoding, actions, answers, related, pager).Register(
            table
        );
        new UserIdentityOperations(workspace, identities, answers, pager).Register(table);
        new IdentityAccessOperations(workspace, access, answers, pager, keys).Register(table);
        new ConnectWebviewOperations(workspace, answers, pager, endpoint).Register(table);
        new ConnectedAccountOperations(workspace, host.Accounts, answers, pager).Register(table);
        new WorkspaceOperations(world, host, actions).Register(table);
        new CustomerOperations(
            workspace,
            new CustomerData(workspace, spaces, identities, grants),
            tokens,
            endpoint
        ).Register(table);
        return table;
    }
}
