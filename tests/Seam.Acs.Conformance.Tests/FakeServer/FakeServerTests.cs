using System.Text.Json.Nodes;

namespace Seam.Acs.Conformance.Tests;

/// <summary>Our client, on the server that Seam made for tests of its own.</summary>
public sealed class FakeServerTests
{
    // The first three don't take what our client and Seam's own send, and the others are only begun.
    private static readonly string[] HalfDone =
    [
        "/acs/users/remove_from_access_group",
        "/connected_accounts/delete",
        "/connected_accounts/update",
        "/user_identities/add_acs_user",
        "/user_identities/create",
    ];

    public static TheoryData<string> About => [.. FakeScenarios.All.Keys];

    [Theory]
    [MemberData(nameof(About))]
    public async Task The_client_works_on_the_fake_server(string about) =>
        await FakeScenarios.All[about](await FakeSeam.SharedAsync());

    [Fact]
    public async Task The_fake_server_has_no_further_operation_that_works()
    {
        var fake = await FakeSeam.SharedAsync();
        using var http = ComparedServer.Of(fake);

        foreach (var path in ResponseCheck.Operations.Keys.Except(await FakeRun.SucceededAsync()))
        {
            var answer = await http.Post(path);
            if (HalfDone.Contains(path))
                Assert.NotEqual(200, answer.Status);
            else
                Assert.Equal((404, null), (answer.Status, answer.Json));
        }
    }

    [Fact]
    public async Task A_wrong_key_is_unauthorized()
    {
        var fake = await FakeSeam.SharedAsync();
        using var seam = fake.Connect(options => options.ApiKey = "seam_wrong_key");

        var refused = await Assert.ThrowsAsync<SeamUnauthorizedException>(() => seam.SystemsAcs.ListAsync());

        Assert.Equal((401, "unauthorized", 1), (refused.StatusCode, refused.ErrorType, refused.Attempts));
        Assert.Equal("unauthorized", Assert.Throws<SeamUnauthorizedException>(() => seam.SystemsAcs.List()).ErrorType);
        Assert.NotNull(refused.RequestId);
    }

    [Fact]
    public async Task Wrong_input_is_told_by_parameter()
    {
        using var seam = (await FakeSeam.SharedAsync()).Connect();

        // What our own check would refuse goes by the path.
        var refused = await Assert.ThrowsAsync<SeamInvalidInputException>(() =>
            seam.CallAsync("/acs/users/create", RetryClass.Create, new JsonObject { ["full_name"] = "Jane Doe" })
        );

        Assert.Equal((400, "invalid_input"), (refused.StatusCode, refused.ErrorType));
        Assert.Equal(["Required"], refused.ValidationErrors["acs_system_id"]);
        Assert.False(refused.OutcomeUnknown);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        using var seam = (await FakeSeam.SharedAsync()).Connect();

        var refused = await Assert.ThrowsAsync<SeamNotFoundException>(() =>
            seam.UsersAcs.CreateAsync(acsSystemId: "no-such-system", fullName: "Jane Doe")
        );

        Assert.Equal((404, "acs_system_not_found"), (refused.StatusCode, refused.ErrorType));
    }

    [Fact]
    public async Task A_verb_that_an_operation_does_not_take_is_refused()
    {
        var fake = await FakeSeam.SharedAsync();
        using var seam = fake.Connect();

        // The document has it take PATCH, and this server POST alone.
        var refused = await Assert.ThrowsAsync<SeamApiException>(() =>
            seam.ConnectedAccounts.UpdateAsync(connectedAccountId: fake.AccountId, automaticallyManageNewDevices: true)
        );

        Assert.Equal((405, "method_not_allowed", 1), (refused.StatusCode, refused.ErrorType, refused.Attempts));
    }

    [Fact]
    public async Task A_route_that_the_server_does_not_have_is_not_found_though_its_answer_is_no_JSON()
    {
        using var seam = (await FakeSeam.SharedAsync()).Connect();

        var refused = await Assert.ThrowsAsync<SeamNotFoundException>(() =>
            seam.EncodersAcs.GetAsync(acsEncoderId: "encoder")
        );

        Assert.Equal((404, null, 1), (refused.StatusCode, refused.ErrorType, refused.Attempts));
    }
}
