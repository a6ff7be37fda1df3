namespace Seam.Acs;

/// <summary>The bytes that all attempts of a call send.</summary>
internal sealed class CallBody
{
    private static readonly byte[] EmptyObject = "{}"u8.ToArray();

    private readonly PooledBuffer? _buffer;
    private int _sending;
    private volatile bool _isReleased;

    private CallBody(PooledBuffer? buffer) => _buffer = buffer;

    /// <summary>Gets the bytes.</summary>
    /// <exception cref="ObjectDisposedException">The call has ended.</exception>
    public ReadOnlyMemory<byte> Bytes
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isReleased, this);
            return _buffer?.Written ?? EmptyObject;
        }
    }

    /// <summary>Returns an empty JSON object.</summary>
    public static CallBody Empty() => new(buffer: null);

    /// <summary>Writes the JSON of a request.</summary>
    public static CallBody Write(ISeamRequest request)
    {
        var buffer = new PooledBuffer();
        RequestJson.Write(request, buffer);
        return new CallBody(buffer);
    }

    /// <summary>Notes that an attempt may send the bytes.</summary>
    public void BeginSending() => Interlocked.Increment(ref _sending);

    /// <summary>
    /// Notes that an attempt no longer reads the bytes. An attempt that still sends when it ends never notes it.
    /// </summary>
    public void EndSending() => Interlocked.Decrement(ref _sending);

    /// <summary>Returns the buffer to the pool, unless an attempt may still be sending from it.</summary>
    public void Release()
    {
        _isReleased = true;
        if (Volatile.Read(ref _sending) == 0)
            _buffer?.Return();
    }
}
