namespace Seam.Acs.Tests;

/// <summary>A user's own tests can put something else in the place of a resource.</summary>
public sealed class SubstituteTests
{
    public static TheoryData<string> Paths => new(ApiFacts.Instance.Operations.Select(operation => operation.Path));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_substitute_answers_in_the_place_of_the_API()
    {
        using var seam = new SubstituteClient();

        var user = await seam.UsersAcs.GetAsync(new AcsUserGetRequest { AcsUserId = "u1" }, cancellationToken: Token);

        Assert.Equal("Jane u1", user.FullName);
        // The form with named parameters calls the form that was overridden.
        Assert.Equal("Jane u2", (await seam.UsersAcs.GetAsync(acsUserId: "u2", cancellationToken: Token)).FullName);
    }

    [Fact]
    public async Task A_substitute_of_one_page_serves_the_reading_of_all_pages()
    {
        using var seam = new SubstituteClient();
        var names = new List<string?>();
        await foreach (var user in seam.UsersAcs.ListAllAsync(acsSystemId: "s1", cancellationToken: Token))
            names.Add(user.FullName);
        Assert.Equal(["first of s1", "last of s1"], names);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_method_that_was_not_overridden_says_what_to_do(string path)
    {
        var operation = ApiFacts.Operation(path);
        using var seam = new EmptyClient();
        foreach (var form in OperationMethods.FormsOf(operation))
        {
            var parameters = OperationCall.Takes(operation, form, ParameterVariants.Parameters(operation, "all"));
            var failure = await Assert.ThrowsAsync<InvalidOperationException>(() =>
                OperationCall.Invoke(seam, operation, form, parameters, null, Token)
            );
            Assert.Contains(
                "Empty" + CSharpName.Resource(operation.Resource),
                failure.Message,
                StringComparison.Ordinal
            );
            Assert.Contains("override", failure.Message, StringComparison.Ordinal);
        }
    }

    private sealed class SubstituteClient : SeamClient
    {
        public override UsersAcs UsersAcs { get; } = new SubstituteUsers();
    }

    private sealed class SubstituteUsers : UsersAcs
    {
        public override Task<AcsUser> GetAsync(
            AcsUserGetRequest request,
            SeamRequestOptions? options = null,
            CancellationToken cancellationToken = default
        ) => Task.FromResult(new AcsUser { FullName = $"Jane {request.AcsUserId}" });

        public override Task<SeamPage<AcsUser>> ListAsync(
            AcsUserListRequest request,
            SeamRequestOptions? options = null,
            CancellationToken cancellationToken = default
        ) =>
            Task.FromResult(
                request.PageCursor is null
                    ? new SeamPage<AcsUser>(
                        [new AcsUser { FullName = $"first of {request.AcsSystemId}" }],
                        true,
                        "next"
                    )
                    : new SeamPage<AcsUser>([new AcsUser { FullName = $"last of {request.AcsSystemId}" }])
            );
    }

    private sealed class EmptyClient : SeamClient
    {
        public override AccessGrants AccessGrants { get; } = new EmptyAccessGrants();
        public override AccessGroupsAcs AccessGroupsAcs { get; } = new EmptyAccessGroupsAcs();
        public override AccessMethods AccessMethods { get; } = new EmptyAccessMethods();
        public override ActionAttempts ActionAttempts { get; } = new EmptyActionAttempts();
        public override ClientSessions ClientSessions { get; } = new EmptyClientSessions();
        public override ConnectWebviews ConnectWebviews { get; } = new EmptyConnectWebviews();
        public override ConnectedAccounts ConnectedAccounts { get; } = new EmptyConnectedAccounts();
        public override CredentialsAcs CredentialsAcs { get; } = new EmptyCredentialsAcs();
        public override Customers Customers { get; } = new EmptyCustomers();
        public override EncodersAcs EncodersAcs { get; } = new EmptyEncodersAcs();
        public override EntrancesAcs EntrancesAcs { get; } = new EmptyEntrancesAcs();
        public override Events Events { get; } = new EmptyEvents();
        public override InstantKeys InstantKeys { get; } = new EmptyInstantKeys();
        public override Phones Phones { get; } = new EmptyPhones();
        public override SimulateConnectedAccounts SimulateConnectedAccounts { get; } =
            new EmptySimulateConnectedAccounts();
        public override SimulateEncodersAcs SimulateEncodersAcs { get; } = new EmptySimulateEncodersAcs();
        public override SimulatePhones SimulatePhones { get; } = new EmptySimulatePhones();
        public override Spaces Spaces { get; } = new EmptySpaces();
        public override SystemsAcs SystemsAcs { get; } = new EmptySystemsAcs();
        public override UnmanagedAccessGrants UnmanagedAccessGrants { get; } = new EmptyUnmanagedAccessGrants();
        public override UnmanagedAccessMethods UnmanagedAccessMethods { get; } = new EmptyUnmanagedAccessMethods();
        public override UnmanagedUserIdentities UnmanagedUserIdentities { get; } = new EmptyUnmanagedUserIdentities();
        public override UserIdentities UserIdentities { get; } = new EmptyUserIdentities();
        public override UsersAcs UsersAcs { get; } = new EmptyUsersAcs();
        public override Webhooks Webhooks { get; } = new EmptyWebhooks();
        public override Workspaces Workspaces { get; } = new EmptyWorkspaces();
    }

    private sealed class EmptyAccessGrants : AccessGrants;

    private sealed class EmptyAccessGroupsAcs : AccessGroupsAcs;

    private sealed class EmptyAccessMethods : AccessMethods;

    private sealed class EmptyActionAttempts : ActionAttempts;

    private sealed class EmptyClientSessions : ClientSessions;

    private sealed class EmptyConnectWebviews : ConnectWebviews;

    private sealed class EmptyConnectedAccounts : ConnectedAccounts;

    private sealed class EmptyCredentialsAcs : CredentialsAcs;

    private sealed class EmptyCustomers : Customers;

    private sealed class EmptyEncodersAcs : EncodersAcs;

    private sealed class EmptyEntrancesAcs : EntrancesAcs;

    private sealed class EmptyEvents : Events;

    private sealed class EmptyInstantKeys : InstantKeys;

    private sealed class EmptyPhones : Phones;

    private sealed class EmptySimulateConnectedAccounts : SimulateConnectedAccounts;

    private sealed class EmptySimulateEncodersAcs : SimulateEncodersAcs;

    private sealed class EmptySimulatePhones : SimulatePhones;

    private sealed class EmptySpaces : Spaces;

    private sealed class EmptySystemsAcs : SystemsAcs;

    private sealed class EmptyUnmanagedAccessGrants : UnmanagedAccessGrants;

    private sealed class EmptyUnmanagedAccessMethods : UnmanagedAccessMethods;

    private sealed class EmptyUnmanagedUserIdentities : UnmanagedUserIdentities;

    private sealed class EmptyUserIdentities : UserIdentities;

    private sealed class EmptyUsersAcs : UsersAcs;

    private sealed class EmptyWebhooks : Webhooks;

    private sealed class EmptyWorkspaces : Workspaces;
}
