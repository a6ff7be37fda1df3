using Microsoft.Extensions.DependencyInjection;
using RichardSzalay.MockHttp;

namespace Seam.Acs.Hosts.Tests;

/// <summary>RichardSzalay.MockHttp in the place of the network.</summary>
public sealed class MockHttpTests
{
    private const string NoUsers = """{"acs_users":[],"pagination":{"has_next_page":false},"ok":true}""";

    public static TheoryData<bool, bool> Ways =>
        new()
        {
            { true, true },
            { true, false },
            { false, true },
            { false, false },
        };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Request_is_matched_by_its_path_and_by_its_query(bool isRegistered, bool synchronously)
    {
        using var mock = new MockHttpMessageHandler();
        mock.Expect("https://connect.getseam.com/acs/users/list").Respond("application/json", NoUsers);
        mock.Expect(HttpMethod.Get, "*/acs/users/list")
            .WithQueryString("search", "José ~ 1/2")
            .Respond("application/json", NoUsers);
        mock.Expect("https://connect.getseam.com/acs/users/list")
            .WithExactQueryString([new("search", "a+b & c"), new("_strict", "true")])
            .Respond("application/json", NoUsers);
        await using var client = Connected.To(mock, isRegistered);

        foreach (var search in new[] { "x", "José ~ 1/2", "a+b & c" })
        {
            if (synchronously)
                client.Seam.UsersAcs.List(search: search);
            else
                await client.Seam.UsersAcs.ListAsync(search: search);
        }

        mock.VerifyNoOutstandingExpectation();
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Request_is_matched_by_its_body(bool isRegistered, bool synchronously)
    {
        using var mock = new MockHttpMessageHandler();
        mock.Expect(HttpMethod.Post, "https://connect.getseam.com/spaces/create")
            .WithContent("""{"name":"Lobby"}""")
            .Respond("application/json", """{"space":{"space_id":"1","name":"Lobby"},"ok":true}""");
        await using var client = Connected.To(mock, isRegistered);

        var space = synchronously
            ? client.Seam.Spaces.Create(name: "Lobby")
            : await client.Seam.Spaces.CreateAsync(name: "Lobby");

        Assert.Equal("1", space.SpaceId);
        mock.VerifyNoOutstandingExpectation();
    }

    private sealed record Connected(SeamClient Seam, ServiceProvider? Provider) : IAsyncDisposable
    {
        public static Connected To(HttpMessageHandler handler, bool isRegistered)
        {
            if (!isRegistered)
                return new(
                    new SeamClient(new SeamClientOptions { ApiKey = "seam_1", HttpMessageHandler = handler }),
                    null
                );
            var services = new ServiceCollection();
            services
                .AddSeamClient(options => options.ApiKey = "seam_1")
                .ConfigurePrimaryHttpMessageHandler(() => handler);
            var provider = services.BuildServiceProvider();
            return new(provider.GetRequiredService<SeamClient>(), provider);
        }

        public ValueTask DisposeAsync()
        {
            Seam.Dispose();
            return Provider?.DisposeAsync() ?? default;
        }
    }
}
