namespace Seam.Acs;

/// <summary>
/// Brings the codes of people in one access system to what is wanted: finds out what is there, plans the difference, shows
/// it, and carries it out. Running it again is always safe, also after a crash, and does nothing where nothing differs.
/// </summary>
public sealed class CodeProvisioner
{
    /// <summary>Makes a provisioner. It sends nothing yet.</summary>
    /// <param name="seam">The client, whose clock, credential and patience it uses. It isn't disposed.</param>
    /// <param name="acsSystemId">The ID of the access system. A UUID.</param>
    /// <param name="options">How to work; <c>null</c> for the defaults.</param>
    public CodeProvisioner(SeamClient seam, string acsSystemId, CodeProvisionerOptions? options = null) =>
        throw new NotImplementedException();

    public IAsyncEnumerable<ProvisioningStep> PlanAsync(
        IAsyncEnumerable<DesiredAccess> people,
        CancellationToken cancellationToken = default
    ) => throw new NotImplementedException();

    public IAsyncEnumerable<ProvisioningStep> PlanAsync(
        IEnumerable<DesiredAccess> people,
        CancellationToken cancellationToken = default
    ) => throw new NotImplementedException();

    public IAsyncEnumerable<ProvisioningOutcome> ApplyAsync(
        IAsyncEnumerable<DesiredAccess> people,
        IProgress<ProvisioningProgress>? progress = null,
        CancellationToken cancellationToken = default
    ) => throw new NotImplementedException();

    public IAsyncEnumerable<ProvisioningOutcome> ApplyAsync(
        IEnumerable<DesiredAccess> people,
        IProgress<ProvisioningProgress>? progress = null,
        CancellationToken cancellationToken = default
    ) => throw new NotImplementedException();

    public void Notice(SeamEvent happened) => throw new NotImplementedException();
}
