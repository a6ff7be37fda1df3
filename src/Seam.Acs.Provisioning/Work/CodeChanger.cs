namespace Seam.Acs;

/// <summary>
/// Changes and deletes codes. Both have the same effect if they are done twice, so after a failure a read decides.
/// </summary>
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

    /// <summary>Deletes a code. A code that is already gone counts as removed.</summary>
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
        catch (SeamNotFoundException missing) when (IsOfCredential(missing))
        {
            return (ProvisioningResult.Removed, null);
        }
        catch (Exception failure) when (Ending.ConcernsStep(failure, cancellationToken))
        {
            if (!Ending.IsUnknown(failure) && failure is not SeamNotFoundException)
                return (ProvisioningResult.Failed, failure);
            var (isKnown, now) = await LookAsync(existing, cancellationToken).ConfigureAwait(false);
            return isKnown && now is null ? (ProvisioningResult.Removed, null) : (Ending.Of(failure), failure);
        }
    }

    /// <summary>Reads the credential after a change had time to take effect. Null if it is gone.</summary>
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
        catch (SeamNotFoundException missing) when (IsOfCredential(missing))
        {
            return (true, null);
        }
        catch (Exception failure) when (Ending.ConcernsStep(failure, cancellationToken))
        {
            // The failure of the change itself is reported.
            return (false, existing);
        }
    }

    // A gateway's 404, or one about another resource, does not mean that the credential is gone.
    private static bool IsOfCredential(SeamNotFoundException missing) =>
        missing.ErrorType == "acs_credential_not_found";
}
