using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Seam.Acs.Load.Tests;

/// <summary>Reads requests of HTTP/1.1 from a connection, one after the other.</summary>
internal sealed class RequestReader(NetworkStream stream)
{
    private const string LengthHeader = "Content-Length:";

    private byte[] _bytes = new byte[8 * 1024];
    private int _count;

    /// <summary>The next request; <c>null</c> where the client has closed the connection.</summary>
    public async Task<(string Head, byte[] Body)?> Next(CancellationToken cancellationToken)
    {
        int end;
        while ((end = _bytes.AsSpan(0, _count).IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (!await Fill(cancellationToken))
                return null;
        }

        var head = Encoding.ASCII.GetString(_bytes, 0, end);
        var begin = end + 4;
        var length = head.Split("\r\n")
            .Where(line => line.StartsWith(LengthHeader, StringComparison.OrdinalIgnoreCase))
            .Select(line => int.Parse(line[LengthHeader.Length..], CultureInfo.InvariantCulture))
            .FirstOrDefault();
        while (_count < begin + length)
        {
            if (!await Fill(cancellationToken))
                return null;
        }

        var body = _bytes[begin..(begin + length)];
        _count -= begin + length;
        Array.Copy(_bytes, begin + length, _bytes, 0, _count);
        return (head, body);
    }

    private async Task<bool> Fill(CancellationToken cancellationToken)
    {
        if (_count == _bytes.Length)
            Array.Resize(ref _bytes, _bytes.Length * 2);
        var count = await stream.ReadAsync(_bytes.AsMemory(_count), cancellationToken);
        _count += count;
        return count > 0;
    }
}
