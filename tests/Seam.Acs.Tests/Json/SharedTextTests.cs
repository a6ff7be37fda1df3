using System.Text;
using System.Text.Json;

namespace Seam.Acs.Tests;

/// <summary>What the items of one list all name is one string in memory, and nothing is mixed up for that.</summary>
public sealed class SharedTextTests
{
    private static readonly PageDecoder<AcsUser> Decoder = new("acs_users", "acs/users/list");

    [Fact]
    public void The_items_of_a_list_share_what_they_have_in_common()
    {
        var users = Read("system", "system");

        Assert.Same(users[0].AcsSystemId, users[1].AcsSystemId);
    }

    [Fact]
    public void Nothing_is_shared_between_lists_nor_kept_after_one()
    {
        var first = Read("system")[0].AcsSystemId;
        var second = Read("system")[0].AcsSystemId;

        Assert.Equal(first, second);
        Assert.NotSame(first, second);
        Assert.Null(SharedText.Active);
    }

    [Fact]
    public void A_list_that_cannot_be_read_leaves_nothing_behind()
    {
        Assert.ThrowsAny<Exception>(() => Decoder.Decode("""{"acs_users":[{"acs_system_id":"system"},7]}"""u8));

        Assert.Null(SharedText.Active);
    }

    [Fact]
    public void Texts_that_meet_in_one_place_stay_apart()
    {
        // Far more than there are places, of all lengths, with the same ends, and not only ASCII.
        var texts = Enumerable
            .Range(0, 3000)
            .Select(index =>
                (index % 5) switch
                {
                    0 => $"00000000-{index:d8}-00000000",
                    1 => index.ToString("x", System.Globalization.CultureInfo.InvariantCulture),
                    2 => new string((char)('a' + (index % 26)), index % 90),
                    3 => $"Zoë {index % 700}",
                    _ => $"\u00e9{(char)(0x400 + (index % 200))}",
                }
            )
            .ToArray();

        Assert.Equal(texts, Read(texts).Select(user => user.AcsSystemId));
    }

    private static SeamPage<AcsUser> Read(params string[] systems)
    {
        var items = systems.Select(system => $$"""{"acs_system_id":{{JsonSerializer.Serialize(system, Plain)}}}""");
        return Decoder.Decode(Encoding.UTF8.GetBytes($$"""{"acs_users":[{{string.Join(',', items)}}]}"""));
    }

    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
