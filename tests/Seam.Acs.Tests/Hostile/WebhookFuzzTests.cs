using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace Seam.Acs.Tests;

/// <summary>Whatever is delivered, it is an event, or one of the two exceptions that the library says that it throws.</summary>
public sealed class WebhookFuzzTests
{
    private static readonly int Deliveries = FuzzSettings.Inputs / 20;
    private static readonly DateTimeOffset Now = new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Key = Encoding.UTF8.GetBytes("one secret of 24 bytes..");

    private static readonly IReadOnlyList<HostileJson> Events =
    [
        .. ApiFacts.Instance.Events.Select(type => Json(SampleJson.Event(type))),
        Json(
            new JsonObject
            {
                ["event_type"] = "lock.unlocked",
                ["event_id"] = "e1",
                ["device_id"] = "d1",
            }
        ),
    ];

    private static readonly string[] Texts =
    [
        "",
        " ",
        "v1,",
        "v1,====",
        "v1, v1,AAAA v2,AAAA",
        "99999999999999999999",
        "253402300800",
        "253402300799",
        "-1",
        "1782907200.5",
        "１７８２９０７２００",
        "\ud800",
        "\0",
        new string('v', 20_000),
        string.Concat(Enumerable.Repeat("v1,QUJD ", 2000)),
    ];

    private readonly SeamWebhook _webhook = new("whsec_" + Convert.ToBase64String(Key), new FakeTimeProvider(Now));

    [Fact]
    public void Whatever_is_signed_is_an_event_or_says_that_it_cannot_be_read()
    {
        var failures = new FuzzFailures();
        var (read, refused) = (0, 0);
        for (var index = 0; index < Deliveries && !failures.IsEnough; index++)
        {
            var dice = Dice.Of(FuzzSettings.Seed, index);
            var body = dice.Of(Events).Make(dice);
            try
            {
                var told = _webhook.Verify(body, Headers(body));
                Assert.NotEqual("", told.ToString());
                read++;
            }
            catch (SeamWebhookPayloadException)
            {
                refused++;
            }
            catch (Exception failure)
            {
                failures.Add("a delivery", index, body, failure);
            }
        }

        failures.AssertNone();
        // What lost its type of event on the way is no event, so most are refused.
        Assert.InRange(read, Deliveries / 50, Deliveries);
        Assert.InRange(refused, Deliveries / 10, Deliveries);
    }

    [Fact]
    public void Whatever_the_headers_are_a_delivery_is_refused_that_they_do_not_prove()
    {
        var body = """{"event_type":"acs_user.deleted"}"""u8.ToArray();
        var right = Headers(body);
        for (var index = 0; index < Deliveries; index++)
        {
            var dice = Dice.Of(FuzzSettings.Seed, index);
            var headers = new Dictionary<string, string>(right);
            var name = dice.Of([.. right.Keys]);
            headers[name] = dice.OneIn(2) ? dice.Of(Texts) : Spoilt(right[name], dice);
            if (headers[name] == right[name])
                continue;

            var failure = Record.Exception(() => _webhook.Verify(body, headers));

            Assert.True(
                failure is SeamWebhookSignatureException,
                $"{name}: {Convert.ToBase64String(Encoding.UTF8.GetBytes(headers[name]))}: {failure}"
            );
        }
    }

    private static string Spoilt(string text, Dice dice)
    {
        var letters = text.ToCharArray();
        letters[dice.Below(letters.Length)] = (char)dice.Below(0x10000);
        return new string(letters);
    }

    private static HostileJson Json(JsonObject json) =>
        new([.. json.Select(member => HostileJson.Member.Of(member.Key, member.Value))]);

    private static Dictionary<string, string> Headers(ReadOnlySpan<byte> body)
    {
        var seconds = Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"msg_1.{seconds}."), .. body];
        return new Dictionary<string, string>
        {
            ["svix-id"] = "msg_1",
            ["svix-timestamp"] = seconds,
            ["svix-signature"] = $"v1,{Convert.ToBase64String(HMACSHA256.HashData(Key, signed))}",
        };
    }
}
