using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>However long the list is, a run needs the same memory. It is alone when it is measured.</summary>
[CollectionDefinition(nameof(ProvisioningMemoryTests), DisableParallelization = true)]
[Collection(nameof(ProvisioningMemoryTests))]
public sealed class ProvisioningMemoryTests
{
    private const int Rows = 1_000;

    // Long after the end of any run.
    private static readonly DateTimeOffset Until = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Ten_times_the_rows_need_hardly_more_memory()
    {
        // What is made once, by whatever comes first, isn't counted.
        await MostHeldAsync(Rows);

        // What earlier tests left running may hold something meanwhile; what a run holds is there each time.
        var (few, many) = (long.MaxValue, long.MaxValue);
        for (var time = 0; time < 3; time++)
        {
            few = Math.Min(few, await MostHeldAsync(Rows));
            many = Math.Min(many, await MostHeldAsync(10 * Rows));
        }

        // Of each person two hashes are kept here, to notice one who comes twice: 36 bytes each, in a set that may be half empty.
        // A person held would be 700 bytes.
        Assert.InRange(many - few, long.MinValue, (9 * Rows * 150) + 1_000_000);
    }

    private static async Task<long> MostHeldAsync(int rows)
    {
        using var seam = new SeamClient(
            new SeamClientOptions
            {
                ApiKey = "seam_test_key",
                Endpoint = new Uri("https://seam.test"),
                HttpMessageHandler = new ForgetfulApi(),
            }
        );
        var provisioner = new CodeProvisioner(seam, "system", new() { BatchSize = 50 });
        var (most, told) = (0L, 0);
        await foreach (var outcome in provisioner.ApplyAsync(People(rows)))
        {
            Assert.Equal(ProvisioningResult.Created, outcome.Result);
            if (++told % (rows / 5) == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
        }

        Assert.Equal(2 * rows, told);
        return most;
    }

    private static async IAsyncEnumerable<DesiredAccess> People(int rows)
    {
        for (var number = 0; number < rows; number++)
        {
            await Task.Yield();
            yield return new DesiredAccess
            {
                UserIdentityKey = $"resident-{number}",
                EmailAddress = $"resident-{number}@example.com",
                FullName = new string('x', 200),
                Codes = [new DesiredCode { AcsEntranceIds = ["door"], EndsAt = Until }],
            };
        }
    }

    /// <summary>An API that makes whatever it is asked for, and keeps nothing of it.</summary>
    private sealed class ForgetfulApi : HttpMessageHandler
    {
        private int _number;

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var path = request.RequestUri!.AbsolutePath;
            var sent = request.Content is null
                ? []
                : (JsonObject)JsonNode.Parse(await request.Content.ReadAsStringAsync(cancellationToken))!;
            var id = Interlocked.Increment(ref _number);
            var answer = path switch
            {
                "/acs/systems/get" => """{"acs_system":{"external_type":"latch_building"}}""",
                "/acs/entrances/list" => """{"acs_entrances":[{"acs_entrance_id":"door"}]}""",
                "/user_identities/list" => """{"user_identities":[]}""",
                "/acs/users/list" => """{"acs_users":[]}""",
                "/user_identities/create" =>
                    $$"""{"user_identity":{"user_identity_id":"i{{id}}","acs_user_ids":["u{{id}}"] } }""",
                "/acs/credentials/create" =>
                    $$"""{"acs_credential":{"acs_credential_id":"c{{id}}","code":"{{id}}","acs_user_id":{{sent["acs_user_id"]!.ToJsonString()}} } }""",
                _ => throw new InvalidOperationException(path),
            };
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(answer, Encoding.UTF8, "application/json"),
            };
        }
    }
}
