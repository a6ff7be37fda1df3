using Moq;

namespace Seam.Acs.Hosts.Tests;

/// <summary>A method that is set up on a Moq mock answers, whichever overload the app calls.</summary>
public sealed class MoqTests
{
    private static readonly AcsUser Jane = new() { AcsUserId = "u1", FullName = "Jane" };

    [Theory]
    [InlineData(MockBehavior.Loose, false)]
    [InlineData(MockBehavior.Loose, true)]
    [InlineData(MockBehavior.Strict, false)]
    public async Task Request_overload_that_is_set_up_answers_all_overloads(MockBehavior behavior, bool callBase)
    {
        var users = new Mock<UsersAcs>(behavior) { CallBase = callBase };
        users
            .Setup(acs =>
                acs.GetAsync(
                    It.Is<AcsUserGetRequest>(request => request.AcsUserId == "u1"),
                    It.IsAny<SeamRequestOptions>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .ReturnsAsync(Jane);
        var seam = new Mock<SeamClient>();
        seam.Setup(client => client.UsersAcs).Returns(users.Object);

        Assert.Same(Jane, await seam.Object.UsersAcs.GetAsync(acsUserId: "u1"));
        Assert.Same(Jane, await seam.Object.UsersAcs.GetAsync(new AcsUserGetRequest { AcsUserId = "u1" }));
        users.Verify(
            acs =>
                acs.GetAsync(
                    new AcsUserGetRequest { AcsUserId = "u1" },
                    It.IsAny<SeamRequestOptions>(),
                    It.IsAny<CancellationToken>()
                ),
            Times.Exactly(2)
        );
    }

    [Fact]
    public async Task Page_that_is_set_up_answers_the_reading_of_all_pages()
    {
        var users = new Mock<UsersAcs>();
        users
            .Setup(acs => acs.ListAsync(It.IsAny<AcsUserListRequest>(), null, It.IsAny<CancellationToken>()))
            .ReturnsAsync(new SeamPage<AcsUser>([Jane]));

        Assert.Equal([Jane], await users.Object.ListAllAsync(acsSystemId: "s1").ToListAsync());
    }

    [Fact]
    public void Overload_with_named_parameters_cannot_be_set_up()
    {
        var users = new Mock<UsersAcs>();

        var failure = Assert.Throws<NotSupportedException>(() =>
            users.Setup(acs => acs.DeleteAsync("u1", null, null, null, default))
        );

        Assert.Contains("DeleteAsync", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_that_is_not_set_up_names_the_fix_if_the_mock_calls_the_base()
    {
        var users = new Mock<UsersAcs> { CallBase = true };

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => users.Object.GetAsync(acsUserId: "u1"));

        Assert.Contains("configure the method with the request", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_that_is_not_set_up_on_a_strict_mock_names_the_request_overload()
    {
        var users = new Mock<UsersAcs>(MockBehavior.Strict);

        var failure = await Assert.ThrowsAsync<MockException>(() => users.Object.GetAsync(acsUserId: "u1"));

        Assert.Contains("GetAsync", failure.Message, StringComparison.Ordinal);
        Assert.Contains("acs_user_id", failure.Message, StringComparison.Ordinal);
    }
}
