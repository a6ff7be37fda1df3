using NSubstitute;
using NSubstitute.Exceptions;
using NSubstitute.Extensions;

namespace Seam.Acs.Hosts.Tests;

/// <summary>A configured method of an NSubstitute substitute answers, whichever overload the app calls.</summary>
public sealed class NSubstituteTests
{
    private static readonly AcsUser Jane = new() { AcsUserId = "u1", FullName = "Jane" };

    [Fact]
    public async Task Configured_request_overload_answers_all_overloads()
    {
        var seam = Substitute.For<SeamClient>();
        var users = Substitute.For<UsersAcs>();
        seam.UsersAcs.Returns(users);
        users
            .GetAsync(Arg.Any<AcsUserGetRequest>(), Arg.Any<SeamRequestOptions>(), Arg.Any<CancellationToken>())
            .Returns(Jane);
        users.Get(Arg.Any<AcsUserGetRequest>()).Returns(Jane);

        Assert.Same(Jane, await seam.UsersAcs.GetAsync(acsUserId: "u1"));
        Assert.Same(
            Jane,
            await seam.UsersAcs.GetAsync(new AcsUserGetRequest { AcsUserId = "u1" }, new() { MaxRetries = 0 })
        );
        Assert.Same(Jane, seam.UsersAcs.Get(acsUserId: "u1"));
        await users
            .Received(2)
            .GetAsync(Arg.Is<AcsUserGetRequest>(request => request.AcsUserId == "u1"), Arg.Any<SeamRequestOptions>());
    }

    [Fact]
    public async Task Call_with_named_parameters_configures_the_request_overload()
    {
        var users = Substitute.For<UsersAcs>();
        users.GetAsync(acsUserId: "u1").Returns(Jane);

        Assert.Same(Jane, await users.GetAsync(acsUserId: "u1"));
        Assert.Same(Jane, await users.GetAsync(new AcsUserGetRequest { AcsUserId = "u1" }));
        await users.Received(2).GetAsync(acsUserId: "u1");
        await users.DidNotReceive().GetAsync(acsUserId: "u2");
    }

    [Fact]
    public async Task Configured_page_answers_the_reading_of_all_pages()
    {
        var users = Substitute.For<UsersAcs>();
        users
            .ListAsync(Arg.Any<AcsUserListRequest>())
            .ReturnsForAnyArgs(call =>
                call.Arg<AcsUserListRequest>().PageCursor is null
                    ? new SeamPage<AcsUser>([Jane], true, "c2")
                    : new SeamPage<AcsUser>([Jane])
            );

        var all = await users.ListAllAsync(acsSystemId: "s1").ToListAsync();

        Assert.Equal([Jane, Jane], all);
    }

    [Fact]
    public async Task Page_that_is_not_configured_names_the_fix()
    {
        var users = Substitute.For<UsersAcs>();

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            users.ListAllAsync(acsSystemId: "s1").ToListAsync().AsTask()
        );

        Assert.Contains("configure the method with the request", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Matcher_for_a_named_parameter_fails()
    {
        var users = Substitute.For<UsersAcs>();

        await Assert.ThrowsAnyAsync<SubstituteException>(async () =>
        {
            users.GetAsync(acsUserId: Arg.Any<string>()).Returns(Jane);
            await users.GetAsync(acsUserId: "u1");
        });
    }

    [Fact]
    public async Task Partial_substitute_answers_what_is_configured_and_names_the_fix_for_the_rest()
    {
        var users = Substitute.ForPartsOf<UsersAcs>();
        users.Configure().GetAsync(Arg.Any<AcsUserGetRequest>()).ReturnsForAnyArgs(Jane);

        Assert.Same(Jane, await users.GetAsync(acsUserId: "u1"));
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => users.DeleteAsync(acsUserId: "u1"));
        Assert.Contains("configure the method with the request", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exception_of_the_API_can_be_thrown()
    {
        var users = Substitute.For<UsersAcs>();
        users.Get(acsUserId: "u2").Returns(_ => throw new SeamTransportException("No network."));

        Assert.Throws<SeamTransportException>(() => users.Get(new AcsUserGetRequest { AcsUserId = "u2" }));
    }
}
