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
        // The form with named parameters goes through the one that was overridden.
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
        public override CredentialsAcs CredentialsAcs { get; } = new EmptyCredentialsAcs();
        public override EntrancesAcs EntrancesAcs { get; } = new EmptyEntrancesAcs();
        public override SystemsAcs SystemsAcs { get; } = new EmptySystemsAcs();
        public override UserIdentities UserIdentities { get; } = new EmptyUserIdentities();
        public override UsersAcs UsersAcs { get; } = new EmptyUsersAcs();
    }

    private sealed class EmptyCredentialsAcs : CredentialsAcs;

    private sealed class EmptyEntrancesAcs : EntrancesAcs;

    private sealed class EmptySystemsAcs : SystemsAcs;

    private sealed class EmptyUserIdentities : UserIdentities;

    private sealed class EmptyUsersAcs : UsersAcs;
}
