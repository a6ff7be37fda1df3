using System.Text.Json;

namespace Seam.Acs.Load.Tests;

/// <summary>Content that nobody else's call has: whoever gets another's can tell.</summary>
internal static class Payload
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789 -";

    /// <summary>A name that an ID settles, short or far longer than the buffers that calls begin with.</summary>
    public static string NameOf(string id)
    {
        var dice = Dice.Of(7, id.Aggregate(17, static (hash, letter) => unchecked((hash * 31) + letter)));
        var length = dice.OneIn(8) ? dice.Below(6000) : dice.Below(300);
        return id + " " + new string(Letters[dice.Below(Letters.Length)], length);
    }

    /// <summary>The user that the server answers with.</summary>
    public static byte[] Answer(string id) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                acs_user = new
                {
                    acs_user_id = id,
                    full_name = NameOf(id),
                    new_member = new[] { id, NameOf(id) },
                },
                ok = true,
            }
        );

    /// <summary>Whether a user is the one that was asked for, and whole.</summary>
    public static void Check(string id, AcsUser user)
    {
        Assert.Equal(id, user.AcsUserId);
        Assert.Equal(NameOf(id), user.FullName);
        Assert.Equal(NameOf(id), user.AdditionalProperties["new_member"][1].GetString());
    }
}
