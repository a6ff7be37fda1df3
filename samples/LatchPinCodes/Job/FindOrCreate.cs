using Seam.Acs;

namespace LatchPinCodes;

/// <summary>
/// Makes a thing that must not be made twice. The API can't be told that two creates are the same one, so this looks
/// before it creates, and looks again when the answer is lost. It never creates a second time.
/// </summary>
internal sealed class FindOrCreate(TimeProvider time, JobRecord record)
{
    private const int Looks = 3;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    /// <param name="what">What it is, for the user: "the PIN for Room 101".</param>
    /// <param name="find">Reads the thing; null: it isn't there.</param>
    /// <param name="create">Makes the thing.</param>
    /// <param name="cancellationToken">Cancels both.</param>
    public async Task<(T Item, bool WasFound)> RunAsync<T>(
        string what,
        Func<CancellationToken, Task<T?>> find,
        Func<CancellationToken, Task<T>> create,
        CancellationToken cancellationToken
    )
        where T : class
    {
        if (await find(cancellationToken) is { } found)
            return (found, WasFound: true);

        cancellationToken.ThrowIfCancellationRequested();
        record.Unsure(what);
        T created;
        try
        {
            created = await create(cancellationToken);
        }
        catch (SeamException failure) when (failure.OutcomeUnknown)
        {
            if (await LookAsync(find, cancellationToken) is not { } made)
                throw;
            created = made;
        }
        catch (SeamException)
        {
            // The client is sure that nothing happened.
            record.Sure();
            throw;
        }

        record.Sure();
        return (created, WasFound: false);
    }

    private async Task<T?> LookAsync<T>(Func<CancellationToken, Task<T?>> find, CancellationToken cancellationToken)
        where T : class
    {
        for (var look = 1; ; look++)
        {
            if (await find(cancellationToken) is { } made)
                return made;
            if (look == Looks)
                return null;
            await Task.Delay(BetweenLooks, time, cancellationToken);
        }
    }
}
