namespace Seam.Acs.Benchmarks;

/// <summary>One way to call the API. Each method returns something of the answer, so that it must have been read.</summary>
internal interface IPeer : IDisposable
{
    /// <summary>Creates a PIN.</summary>
    /// <returns>The ID of the credential.</returns>
    Task<string?> CreateAsync();

    /// <summary>Reads one credential.</summary>
    /// <returns>Its ID.</returns>
    Task<string?> GetAsync();

    /// <summary>Reads one credential without a task.</summary>
    /// <returns>Its ID.</returns>
    string? Get();

    /// <summary>Reads a list of 500.</summary>
    /// <returns>The ID of the last one.</returns>
    Task<string?> ListAsync();
}
