using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Seam.Acs.Testing;

namespace Seam.Acs.Conformance.Tests;

/// <summary>
/// What the simulator signs is accepted by the packages that receive webhooks, what they sign by our receiver, and what
/// one refuses is refused by all.
/// </summary>
public sealed class SignatureTests : IAsyncLifetime
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private const string Id = "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W";
    private const string Body = """{"event_id":"e1","event_type":"acs_user.created","note":"für Jörg ✓"}""";

    // The packages know the machine's clock only.
    private readonly DateTimeOffset _now = DateTimeOffset.UtcNow;
    private PeerReceivers _peers = null!;

    public async ValueTask InitializeAsync() => _peers = await PeerReceivers.StartAsync();

    public ValueTask DisposeAsync()
    {
        _peers?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_the_simulator_delivers_is_accepted_by_all()
    {
        var (webhook, deliveries, _) = await DeliverAsync();

        Assert.NotEmpty(deliveries);
        foreach (var delivery in deliveries)
        {
            await AssertAll("accepted", webhook.Secret, delivery.Headers, delivery.Body);
            Assert.Equal("accepted", Ours([webhook.Secret], delivery.Headers, delivery.Body));
        }
    }

    [Fact]
    public async Task While_a_secret_is_replaced_both_are_accepted_by_all_and_no_other()
    {
        var (old, deliveries, renewed) = await DeliverAsync(rotate: true);
        var delivery = deliveries[^1];

        foreach (var secret in (string[])[old.Secret, renewed.Secret])
        {
            await AssertAll("accepted", secret, delivery.Headers, delivery.Body);
            Assert.Equal("accepted", Ours([secret], delivery.Headers, delivery.Body));
        }
        await AssertAll("refused", Secret, delivery.Headers, delivery.Body);
        Assert.Equal("refused", Ours([Secret], delivery.Headers, delivery.Body));
    }

    [Fact]
    public async Task What_the_simulator_delivers_is_an_event_of_the_document()
    {
        var (_, deliveries, _) = await DeliverAsync();

        var document = await SchemaPeer.SharedAsync();
        Assert.NotEmpty(deliveries);
        foreach (var delivery in deliveries)
            Assert.Empty(await document.ProblemsOfEventAsync(JsonNode.Parse(delivery.Body)!));
    }

    [Theory]
    [InlineData("svix-")]
    [InlineData("webhook-")]
    public async Task What_the_packages_sign_is_accepted_by_ours(string prefix)
    {
        var signatures = await _peers.SignAsync(Secret, Id, _now, Body);

        Assert.Equal(["standardwebhooks", "svix"], signatures.Keys.Order());
        foreach (var signature in signatures.Values)
        {
            var headers = Headers(signature, _now, prefix);
            Assert.Equal("accepted", Ours([Secret], headers, Bytes(Body)));
            // Where several secrets are known, any of them will do.
            Assert.Equal("accepted", Ours(["whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", Secret], headers, Bytes(Body)));
            await AssertAll("accepted", Secret, headers, Bytes(Body));
        }
    }

    [Fact]
    public async Task What_was_changed_under_way_is_refused_by_all()
    {
        var signature = (await _peers.SignAsync(Secret, Id, _now, Body))["svix"];
        var headers = Headers(signature, _now);

        await AssertRefused(Secret, headers, Bytes(Body.Replace("e1", "e2", StringComparison.Ordinal)));
        await AssertRefused("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", headers, Bytes(Body));
        await AssertRefused(Secret, Headers(signature, _now.AddSeconds(1)), Bytes(Body));
        await AssertRefused(Secret, With(headers, "svix-id", Id + "x"), Bytes(Body));
        await AssertRefused(
            Secret,
            With(headers, "svix-signature", signature.Replace("v1,", "v2,", StringComparison.Ordinal)),
            Bytes(Body)
        );
        await AssertRefused(Secret, With(headers, "svix-signature", ""), Bytes(Body));
    }

    [Theory]
    [InlineData(-600)]
    [InlineData(600)]
    public async Task What_is_too_old_or_of_the_future_is_refused_by_all(int seconds)
    {
        var at = _now.AddSeconds(seconds);
        var signature = (await _peers.SignAsync(Secret, Id, at, Body))["svix"];

        await AssertRefused(Secret, Headers(signature, at), Bytes(Body));
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("""{"colour":"red"}""")]
    public async Task What_is_signed_and_no_event_is_told_apart_from_what_is_forged(string body)
    {
        var signature = (await _peers.SignAsync(Secret, Id, _now, body))["svix"];
        var headers = Headers(signature, _now);

        Assert.Equal("unreadable", Ours([Secret], headers, Bytes(body)));
        Assert.Equal("unreadable", (await _peers.VerifyAsync(Secret, headers, Bytes(body)))["seam"]);
    }

    private async Task<(
        SimulatedWebhook Webhook,
        IReadOnlyList<ReceivingHandler.Received> Deliveries,
        SimulatedWebhook Renewed
    )> DeliverAsync(bool rotate = false)
    {
        var simulator = new SeamSimulator(new SeamSimulatorOptions { TimeProvider = new FakeTimeProvider(_now) });
        var webhook = simulator.Webhooks.Add(new Uri("https://example.com/hook"));
        simulator.AddLatchBuilding("Maple House", "Front Door");
        var renewed = rotate ? simulator.Webhooks.RotateSecret(webhook.WebhookId) : webhook;
        using var receiver = new ReceivingHandler();
        await simulator.Webhooks.DeliverAsync(receiver, cancellationToken: TestContext.Current.CancellationToken);
        return (webhook, receiver.All, renewed);
    }

    private async Task AssertRefused(string secret, IReadOnlyDictionary<string, string> headers, byte[] body)
    {
        await AssertAll("refused", secret, headers, body);
        Assert.Equal("refused", Ours([secret], headers, body));
    }

    private async Task AssertAll(string said, string secret, IReadOnlyDictionary<string, string> headers, byte[] body)
    {
        var answers = await _peers.VerifyAsync(secret, headers, body);
        Assert.Equal(["seam", "standardwebhooks", "svix"], answers.Keys.Order());
        Assert.All(
            answers.Values,
            answer =>
            {
                if (said == "refused")
                    Assert.StartsWith("WebhookVerificationError: ", answer, StringComparison.Ordinal);
                else
                    Assert.Equal(said, answer);
            }
        );
    }

    private string Ours(string[] secrets, IReadOnlyDictionary<string, string> headers, byte[] body)
    {
        try
        {
            new SeamWebhook(secrets, new FakeTimeProvider(_now)).Verify(body, headers);
            return "accepted";
        }
        catch (SeamWebhookSignatureException)
        {
            return "refused";
        }
        catch (SeamWebhookPayloadException)
        {
            return "unreadable";
        }
    }

    private static Dictionary<string, string> Headers(string signature, DateTimeOffset at, string prefix = "svix-") =>
        new()
        {
            [prefix + "id"] = Id,
            [prefix + "timestamp"] = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            [prefix + "signature"] = signature,
        };

    private static Dictionary<string, string> With(Dictionary<string, string> headers, string name, string value) =>
        new(headers) { [name] = value };

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
