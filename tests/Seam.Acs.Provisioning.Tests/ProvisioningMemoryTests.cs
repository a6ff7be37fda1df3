using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Seam.Acs.Provisioning.Tests;

/// <summary>However long the list is, a run holds the same few of its people, and of what was made for them.</summary>
public sealed class ProvisioningMemoryTests
{
    private const int BatchSize = 50;

    // Those with an outcome that nobody has taken yet, of which 256 wait, and a batch; half a batch more for what is on its way.
    private const int PeopleHeld = 256 + BatchSize + (BatchSize / 2);

    // Long after the end of any run.
    private static readonly DateTimeOffset Until = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ConcurrentBag<(int Person, WeakReference Part)> _parts = [];

    [Fact]
    public async Task Run_keeps_nothing_of_a_person_who_is_done()
    {
        // Several times as many people as a run holds.
        var rows = Repetitions.Of(null, 2_000, 10_000);
        using var seam = new SeamClient(
            new SeamClientOptions
            {
                ApiKey = "seam_test_key",
                Endpoint = new Uri("https://seam.test"),
                HttpMessageHandler = new ForgetfulApi(),
            }
        );
        var provisioner = new CodeProvisioner(seam, "system", new() { BatchSize = BatchSize });
        var told = 0;
        await foreach (
            var outcome in provisioner.ApplyAsync(
                People(rows),
                cancellationToken: TestContext.Current.CancellationToken
            )
        )
        {
            Assert.Equal(ProvisioningResult.Created, outcome.Result);
            Watch(outcome);
            if (++told % (rows / 5) == 0)
                Assert.InRange(CountPeopleHeld(), 0, PeopleHeld);
        }

        Assert.Equal(2 * rows, told);
    }

    private async IAsyncEnumerable<DesiredAccess> People(int rows)
    {
        for (var number = 0; number < rows; number++)
        {
            await Task.Yield();
            var code = new DesiredCode { AcsEntranceIds = ["door"], EndsAt = Until };
            var person = new DesiredAccess
            {
                UserIdentityKey = $"resident-{number}",
                EmailAddress = $"resident-{number}@example.com",
                FullName = $"Resident {number}",
                Codes = [code],
            };
            Watch(number, person, person.UserIdentityKey, person.EmailAddress, person.FullName, code);
            yield return person;
        }
    }

    private void Watch(ProvisioningOutcome outcome)
    {
        var number = int.Parse(outcome.Step.Person!.UserIdentityKey!["resident-".Length..], null);
        var credential = outcome.Credential;
        Watch(number, outcome, outcome.Step, outcome.AcsUserId, credential, credential?.AcsCredentialId);
    }

    private void Watch(int person, params ReadOnlySpan<object?> parts)
    {
        foreach (var part in parts)
        {
            if (part is not null)
                _parts.Add((person, new WeakReference(part)));
        }
    }

    // How many bytes the process holds would tell less: buffers that are kept for whoever needs one next come and go.
    private int CountPeopleHeld()
    {
        GC.Collect();
        return _parts.Where(part => part.Part.IsAlive).DistinctBy(part => part.Person).Count();
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
