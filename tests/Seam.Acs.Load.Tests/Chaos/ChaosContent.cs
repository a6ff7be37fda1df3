using System.Net;
using System.Text;

namespace Seam.Acs.Load.Tests;

/// <summary>A body that doesn't come as the server sent it.</summary>
internal sealed class ChaosContent : HttpContent
{
    private readonly BrokenStream _stream;

    public ChaosContent(ChaosCall call, Fault fault, HttpContent sent)
    {
        using var copy = new MemoryStream();
        sent.CopyTo(copy, null, CancellationToken.None);
        var bytes = copy.ToArray();
        var part = bytes.Length == 0 ? 0 : call.Below(bytes.Length);
        _stream = fault switch
        {
            Fault.BodyCut => new BrokenStream(
                bytes[..part],
                () => throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.")
            ),
            Fault.BodyStalls => new BrokenStream(bytes[..part], () => Stall(call)),
            Fault.BodyShort => new BrokenStream(bytes[..part], () => { }),
            Fault.BodyForeign => new BrokenStream(Encoding.UTF8.GetBytes("<html>Sign in</html>"), () => { }),
            _ => new BrokenStream([], () => { }),
        };
    }

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => _stream;

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(_stream);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        throw new NotSupportedException();

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        _stream.Dispose();
        base.Dispose(disposing);
    }

    private void Stall(ChaosCall call)
    {
        // The only way to end a read that can't be given a token is to close what it reads from.
        ChaosHandler.StallUntilCancelled(call, () => _stream.IsClosed);
        throw new IOException("The connection was closed.");
    }

    private sealed class BrokenStream(byte[] bytes, Action end) : MemoryStream(bytes)
    {
        private volatile bool _isClosed;

        private CancellationToken _reading;

        public bool IsClosed => _isClosed || _reading.IsCancellationRequested;

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (Position < Length)
                return base.Read(buffer, offset, count);
            end();
            return 0;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position < Length)
                return base.ReadAsync(buffer, cancellationToken);
            _reading = cancellationToken;
            try
            {
                end();
                return new ValueTask<int>(0);
            }
            catch (IOException broken)
            {
                return ValueTask.FromException<int>(broken);
            }
        }

        protected override void Dispose(bool disposing)
        {
            _isClosed = true;
            base.Dispose(disposing);
        }
    }
}
