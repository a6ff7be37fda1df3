namespace Seam.Acs;

/// <summary>Changes and deletes codes. Both are the same when they are done twice, so a failure only asks for a look.</summary>
internal sealed class CodeChanger(RunContext run)
{
    /// <summary>Gives a code the end, and where one is chosen the PIN, that is wanted.</summary>
    public async Task<(AcsCredential? Changed, ProvisioningResult Result, Exception? Failure)> ChangeAsync(
        AcsCredential existing,
        DesiredCode wanted,
        CancellationToken cancellationToken
    )
    {
        var code = wanted.Code == existing.Code ? null : wanted.Code;
        var endsAt = Windows.Same(existing.EndsAt, wanted.EndsAt) ? null : wanted.EndsAt;
        // The answer to a change says nothing of the credential, and all else stays.
        var changed = existing with
        {
            Code = code ?? existing.Code,
            EndsAt = endsAt ?? existing.EndsAt,
        };
        try
        {
            await run
                .Calls.RepeatAsync(
                    (options, token) =>
                        run.Seam.CredentialsAcs.UpdateAsync(existing.AcsCredentialId, code, endsAt, options, token),
                    cancellationToken
                )
                .ConfigureAwait(false);
            return (changed, ProvisioningResult.Changed, null);
        }
        catch (Exception failure) when (Ending.ConcernsStep(failure, cancellationToken))
        {
            if (!Ending.IsUnknown(failure))
                return (existing, ProvisioningResult.Failed, failure);
            var (isKnown, now) = await LookAsync(existing, cancellationToken).ConfigureAwait(false);
            var isChanged =
                isKnown
                && now is not null
                && Windows.Same(now.EndsAt, changed.EndsAt)
                && (code is null || now.Code == code);
            return isChanged ? (now, ProvisioningResult.Changed, null) : (now, ProvisioningResult.Unknown, failure);
        }
    }

    /// <summary>Deletes a code. One that is gone already is what is wanted.</summary>
    public async Task<(ProvisioningResult Result, Exception? Failure)> DeleteAsync(
        AcsCredential existing,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await run
                .Calls.RepeatAsync(
                    (options, token) => run.Seam.CredentialsAcs.DeleteAsync(existing.AcsCredentialId, options, token),
                    cancellationToken
                )
                .ConfigureAwait(false);
            return (ProvisioningResult.Removed, null);
        }
        catch (SeamNotFoundException)
        {
            return (ProvisioningResult.Removed, null);
        }
        catch (Exception failure) when (Ending.ConcernsStep(failure, cancellationToken))
        {
            if (!Ending.IsUnknown(failure))
                return (ProvisioningResult.Failed, failure);
            var (isKnown, now) = await LookAsync(existing, cancellationToken).ConfigureAwait(false);
            return isKnown && now is null ? (ProvisioningResult.Removed, null) : (ProvisioningResult.Unknown, failure);
        }
    }

    /// <summary>The credential as it is once a change had time to show.</summary>
    private async Task<(bool IsKnown, AcsCredential? Credential)> LookAsync(
        AcsCredential existing,
        CancellationToken cancellationToken
    )
    {
        await run.Settle(cancellationToken).ConfigureAwait(false);
        try
        {
            var now = await run
                .Calls.RepeatAsync(
                    (options, token) => run.Seam.CredentialsAcs.GetAsync(existing.AcsCredentialId, options, token),
                    cancellationToken
                )
                .ConfigureAwait(false);
            return (true, FoundCode.Counts(now) ? now : null);
        }
        catch (SeamNotFoundException)
        {
            return (true, null);
        }
        catch (Exception failure) when (Ending.ConcernsStep(failure, cancellationToken))
        {
            // The failure of the change itself is told; a look that fails too adds nothing to it.
            return (false, existing);
        }
    }
}
