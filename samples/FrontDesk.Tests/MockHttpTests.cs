using RichardSzalay.MockHttp;
using Seam.Acs;

namespace FrontDesk.Tests;

/// <summary>One exchange, word for word: for what you want to see on the wire, or a server to say just so.</summary>
public sealed class MockHttpTests
{
    private static readonly Booking Stay = new(
        "Jane Doe",
        "jane@example.com",
        "101",
        DateTimeOffset.Parse("2031-05-01T15:00:00Z"),
        DateTimeOffset.Parse("2031-05-08T10:00:00Z")
    );

    [Fact]
    public async Task Checking_out_somebody_unknown_asks_for_them_and_for_nothing_else()
    {
        using var mock = new MockHttpMessageHandler();
        mock.Expect(HttpMethod.Get, "https://connect.getseam.com/acs/users/list")
            .WithQueryString("acs_system_id", "5b2c4e6a-0000-4000-8000-000000000001")
            .WithQueryString("search", Stay.Email)
            .Respond("application/json", """{"acs_users":[],"pagination":{"has_next_page":false},"ok":true}""");
        using var seam = new SeamClient(new SeamClientOptions { ApiKey = "seam_test_key", HttpMessageHandler = mock });
        var keys = new GuestKeys(seam, new Hotel { AcsSystemId = "5b2c4e6a-0000-4000-8000-000000000001" });

        await keys.CheckOutAsync(Stay);

        // Whatever else it had asked for would have been answered with 404.
        mock.VerifyNoOutstandingExpectation();
    }
}
