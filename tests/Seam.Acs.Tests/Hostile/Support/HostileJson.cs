using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>Makes a document out of a record's members, and spoils it: some by JSON's grammar, some byte by byte.</summary>
internal sealed class HostileJson(IReadOnlyList<HostileJson.Member> members)
{
    private const int MostMembers = 4;

    private readonly ByteText _text = new();
    private readonly List<(int Start, int Length)> _tokens = [];

    /// <summary>A member of a record as it stands in JSON.</summary>
    /// <param name="Name">The name with its quotes.</param>
    /// <param name="Value">A value that is right for it.</param>
    internal sealed record Member(byte[] Name, byte[] Value)
    {
        public static Member Of(string name, JsonNode? value) =>
            new(JsonSerializer.SerializeToUtf8Bytes(name), JsonSerializer.SerializeToUtf8Bytes(value));
    }

    /// <summary>The next input. The span is good until the next call.</summary>
    public ReadOnlySpan<byte> Make(Dice dice)
    {
        _text.Clear();
        Compose(dice);
        if (dice.OneIn(4))
            ReplaceToken(dice);
        // What stays whole is read to its end, and what breaks is refused midway: both have to happen often.
        for (var spoils = dice.OneIn(2) ? 0 : 1 + dice.Below(3); spoils > 0; spoils--)
            Spoil(dice);
        return _text.Bytes;
    }

    private void Compose(Dice dice)
    {
        _text.Add("{"u8);
        // A record may have no members of its own, as a request without parameters has none.
        var count = members.Count == 0 || dice.OneIn(64) ? members.Count : dice.Below(MostMembers + 1);
        for (var index = 0; index < count; index++)
        {
            var member = count == members.Count ? members[index] : dice.Of(members);
            if (index > 0)
                _text.Add(","u8);
            _text.Add(dice.OneIn(10) ? dice.Of(HostilePieces.Names) : member.Name).Add(":"u8);
            AddValue(dice, member.Value);
        }

        _text.Add("}"u8);
    }

    private void AddValue(Dice dice, byte[] right)
    {
        if (dice.OneIn(200))
        {
            AddDeep(dice);
        }
        else if (dice.OneIn(300))
        {
            _text.Add("\""u8);
            var filling = dice.Of(HostilePieces.Bytes);
            for (var length = dice.Of(HostilePieces.Lengths); length > 0; length -= filling.Length)
                _text.Add(filling is [(byte)'"' or (byte)'\\'] ? "x"u8 : filling);
            _text.Add("\""u8);
        }
        else
        {
            _text.Add(dice.OneIn(4) ? dice.Of(HostilePieces.Values) : right);
        }
    }

    private void AddDeep(Dice dice)
    {
        var depth = dice.Of(HostilePieces.Depths);
        var isArray = dice.OneIn(2);
        for (var level = 0; level < depth; level++)
            _text.Add(isArray ? "["u8 : "{\"a\":"u8);
        _text.Add("1"u8);
        for (var level = 0; level < depth; level++)
            _text.Add(isArray ? "]"u8 : "}"u8);
    }

    /// <summary>Puts another value in the place of one that may stand deep inside.</summary>
    private void ReplaceToken(Dice dice)
    {
        _tokens.Clear();
        var reader = new Utf8JsonReader(_text.Bytes);
        try
        {
            while (reader.Read() && _tokens.Count < 100)
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True)
                    _tokens.Add(((int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex)));
            }
        }
        catch (JsonException)
        {
            // It broke already; what was found before is good enough.
        }

        if (_tokens.Count == 0)
            return;
        var (start, length) = dice.Of(_tokens);
        _text.Remove(start, length);
        _text.Insert(start, dice.Of(HostilePieces.Values));
    }

    private void Spoil(Dice dice)
    {
        if (_text.Length == 0)
            return;
        var position = dice.Below(_text.Length);
        var length = Math.Min(1 + dice.Below(dice.OneIn(4) ? 40 : 4), _text.Length - position);
        switch (dice.Below(6))
        {
            case 0:
                _text.Bytes[position] ^= (byte)(1 << dice.Below(8));
                break;
            case 1:
                _text.Bytes[position] = (byte)dice.Below(256);
                break;
            case 2:
                _text.Remove(position, length);
                break;
            case 3:
                _text.Insert(position, dice.Of(HostilePieces.Bytes));
                break;
            case 4:
                _text.Insert(position, _text.Bytes.Slice(position, length));
                break;
            default:
                Cut(dice.OneIn(4), position);
                break;
        }
    }

    private void Cut(bool isHead, int position)
    {
        if (isHead)
            _text.Remove(0, position);
        else
            _text.Remove(position, _text.Length - position);
    }
}
